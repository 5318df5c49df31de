package fr.pdn.labelling.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The mails of the procedure: their code, and what each cannot do without. The texts are {@code mail/<name>.txt} (its first
 * line is the subject) and {@code mail/<name>.html}.
 */
public enum MailTemplate {
    SIGN_IN_LINK("M00", "link"),
    TEAM_INVITATION("M00I", "link", "invitedBy"),
    ACCESS_REQUESTED("M00R", "number", "link", "requester"),
    ACCESS_DECIDED("M00D", "number", "link", "outcome", "reason"),
    DRAFT_SAVED("M01", "link"),
    /** A candidature that an agent typed; the structure confirms it. */
    ENTRY_TO_CONFIRM("M01C", "link", "dueOn", "arrival", "enteredBy"),
    ENTRY_REMINDER("M01CR", "link", "dueOn", "arrival"),
    ENTRY_ABANDONED("M01CA", "link", "reason"),
    /** CRPA R. 112-11-1: an acknowledgement without one of these is not one. */
    ACKNOWLEDGEMENT("M02", "number", "link", "structure", "receivedAt", "implicitRefusalOn"),
    DATA_USE_INFORMATION("M03", "number", "link", "structure"),
    CANDIDATURE_INADMISSIBLE("M04", "number", "link", "reason"),
    COMPLEMENTS_REQUESTED("M05", "number", "link", "dueOn"),
    COMPLEMENTS_REMINDER("M06", "number", "link", "dueOn"),
    /** For pieces, precisions or a signature alike. */
    TIME_EXTENDED("M06P", "number", "link", "dueOn"),
    COMPLEMENTS_RECEIVED("M07", "number", "link"),
    CANDIDATURE_LAPSED("M08", "number", "link"),
    CANDIDATURE_WITHDRAWN("M09", "number", "link"),
    CONTACT_CHANGED("M09C", "number", "link", "contact", "contactEmail"),
    REPLACEMENT_ACCEPTED("M09A", "number", "link", "former", "newcomer"),
    REPLACEMENT_REFUSED("M09N", "number", "link", "former", "newcomer", "reason"),
    QUESTION_ASKED("M10", "number", "link", "questions"),
    QUESTION_REMINDER("M10R", "number", "link", "questions"),
    MESSAGE_ANSWERED("M10A", "number", "link", "answer"),
    DOSSIER_COMPLETE("M11", "number", "link"),
    PRECISIONS_REQUESTED("M12", "number", "link", "dueOn"),
    DRAFT_REMINDER("M13", "link", "closesAt"),
    CAMPAIGN_OPENED("M13O", "link", "closesAt"),
    CLOSING_EXTENDED("M13P", "link", "closesAt"),
    DRAFT_DELETION_NOTICE("M13S", "link", "dueOn"),
    COMMITTEE_INVITATION("M14", "number", "link", "committeeOn"),
    /** CRPA L. 112-11: « accusé d’enregistrement ». */
    MAIL_REGISTERED("M15", "reference", "link", "receivedAt"),
    FORM_MISSING("M16", "reference", "link", "receivedAt"),
    COORDINATION_OPINION_REQUESTED("M17", "number", "link", "structure", "dueOn"),
    COORDINATION_OPINION_REMINDER("M17R", "number", "link", "structure", "dueOn"),
    IMPLICIT_REFUSAL_ALERT("M18", "number", "link", "implicitRefusalOn"),
    CANDIDATURE_ACCEPTED("M20", "number", "link"),
    CANDIDATURE_REFUSED("M21", "number", "link", "reason"),
    BANK_DETAILS_REQUESTED("M22", "number", "link"),
    BANK_DETAILS_REMINDER("M22R", "number", "link"),
    BANK_DETAILS_TO_CORRECT("M23", "number", "link"),
    CONVENTION_TO_SIGN("M24", "number", "link"),
    /** The code is good for whoever reads it: see {@link #secret}. */
    SIGNATURE_CODE("M24C", "number", "link", "agreement", "code", "expiresAt"),
    SIGNATORY_NAMED("M24D", "number", "link", "namedBy"),
    CONVENTION_REMINDER("M25", "number", "link"),
    CHARTER_TO_SIGN("M26", "number", "link"),
    CHARTER_TO_COUNTERSIGN("M27", "number", "link", "professional"),
    /** To whoever has not signed yet, professional or employer. */
    SIGNATURES_REMINDER("M27R", "number", "link", "professional", "signatures"),
    RENOUNCEMENT_RECORDED("M28", "number", "link"),
    CONVENTION_SIGNED("M30", "number", "link"),
    TRAINING_INVITATION("M31", "number", "link", "session"),
    LABEL_AWARDED("M32", "number", "link", "professional"),
    GRANT_PAID("M33", "number", "link", "grant"),
    PROFILES_TO_CORRECT("M34", "number", "link"),
    PAYMENT_REJECTED("M35", "number", "link"),
    DIRECTORY_ENTRY_REQUESTED("M36", "number", "link", "dueOn"),
    DIRECTORY_ENTRY_REMINDER("M36R", "number", "link", "dueOn");

    private static final Map<String, MailTemplate> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MailTemplate::fileName, Function.identity()));

    private final String code;
    private final Set<String> required;

    MailTemplate(String code, String... required) {
        this.code = code;
        this.required = Set.of(required);
    }

    /** @throws IllegalArgumentException when there is no such template */
    public static MailTemplate named(String name) {
        var template = BY_NAME.get(name);
        if (template == null) {
            throw new IllegalArgumentException("no mail template named " + name);
        }
        return template;
    }

    /** The code people use for this mail, e.g. {@code M05}. */
    public String code() {
        return code;
    }

    /** The name models use, and the name of the two files without their ending. */
    public String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The keys without which the mail would say something false or nothing. */
    public Set<String> required() {
        return required;
    }

    /** Whoever reads this mail can act as its addressee: its text is for that person alone, and goes once it is sent. */
    boolean secret() {
        return this == SIGN_IN_LINK || this == SIGNATURE_CODE;
    }

    void requireAllOf(Set<String> given) {
        List<String> missing =
                required.stream().filter(key -> !given.contains(key)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("mail " + fileName() + " lacks " + String.join(", ", missing));
        }
    }
}
