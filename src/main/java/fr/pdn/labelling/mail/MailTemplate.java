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
    SCAN_NOT_CONFORMING("M24N", "number", "link", "agreement", "reason"),
    CONVENTION_REMINDER("M25", "number", "link"),
    CHARTER_TO_SIGN("M26", "number", "link"),
    /** To the structure: what asks this person to sign was not delivered. */
    SIGNATORY_UNREACHABLE("M26N", "number", "link", "professional"),
    CHARTER_TO_COUNTERSIGN("M27", "number", "link", "professional"),
    /** To whoever has not signed yet, professional or employer. */
    SIGNATURES_REMINDER("M27R", "number", "link", "professional", "signatures"),
    RENOUNCEMENT_RECORDED("M28", "number", "link"),
    CONVENTION_SIGNED("M30", "number", "link"),
    TRAINING_INVITATION("M31", "number", "link", "session"),
    TRAINING_WAITING("M31W", "number", "link", "session", "rank"),
    TRAINING_PLACE_OFFERED("M31P", "number", "link", "session", "confirmBefore"),
    TRAINING_RESCHEDULED("M31D", "number", "link", "session", "reason"),
    TRAINING_CANCELLED("M31A", "number", "link", "session", "reason"),
    LABEL_AWARDED("M32", "number", "link", "professional"),
    LABEL_PROVISIONAL("M32P", "number", "link", "professional", "validUntil", "reason"),
    GRANT_PAID("M33", "number", "link", "grant"),
    PROFILES_TO_CORRECT("M34", "number", "link"),
    PAYMENT_REJECTED("M35", "number", "link"),
    DIRECTORY_ENTRY_REQUESTED("M36", "number", "link", "dueOn"),
    DIRECTORY_ENTRY_REMINDER("M36R", "number", "link", "dueOn"),
    PRESENCE_REMINDER("M41", "number", "link", "reason"),
    PRESENCE_ALERT("M41S", "number", "link", "professional", "reason"),
    MEETING_INVITATION("M42", "number", "link", "meeting"),
    MEETING_CANCELLED("M42A", "number", "link", "meeting", "reason"),
    MEETING_MOVED("M42D", "number", "link", "meeting"),
    MEETING_REMINDER("M43", "number", "link", "meeting"),
    ANNUAL_REPORT_REQUESTED("M44", "number", "link", "year", "dueOn"),
    ANNUAL_REPORT_REMINDER("M45", "number", "link", "year", "dueOn"),
    ANNUAL_REPORT_EXTENDED("M45P", "number", "link", "year", "dueOn"),
    ANNUAL_REPORT_RETURNED("M45C", "number", "link", "year", "dueOn", "reason"),
    ANNUAL_REPORT_VALIDATED("M46", "number", "link", "year"),
    RENEWAL_INVITATION("M70", "number", "link", "dueOn"),
    RENEWAL_REMINDER("M71", "number", "link", "dueOn"),
    RENEWAL_ACCEPTED("M71A", "number", "link", "dueOn"),
    RENEWAL_REFUSED("M71N", "number", "link", "reason", "dueOn"),
    RENEWAL_DECLINED("M71S", "number", "link", "dueOn"),
    CONVENTION_EXPIRED("M72", "number", "link", "dueOn"),
    CONVENTION_END_ANNOUNCED("M73", "number", "link", "structure", "dueOn", "announcedOn"),
    CONVENTION_END_TAKEN_BACK("M73A", "number", "link", "structure", "dueOn"),
    CONVENTION_DENOUNCED("M73F", "number", "link", "structure", "dueOn"),
    FORMAL_NOTICE("M50", "number", "link", "convention", "concerned", "ofConcerned", "ground", "dueOn"),
    OBSERVATIONS_RECEIVED("M51", "number", "link", "concerned"),
    BREACH_CLOSED("M52", "number", "link", "concerned"),
    BREACH_WARNING("M52A", "number", "link", "convention", "concerned", "reason"),
    /** To the structure; to those whose label it is: {@link #LABEL_SUSPENDED}. */
    SUSPENSION_ORDERED("M53", "number", "link", "concerned", "ofConcerned", "suspendedUntil", "reason"),
    SUSPENSION_PROLONGED("M53P", "number", "link", "ofConcerned", "suspendedUntil", "reason"),
    LABEL_SUSPENDED("M54", "number", "link", "suspendedUntil", "reason"),
    SUSPENSION_LIFTED("M55", "number", "link", "ofConcerned"),
    LIFTING_REFUSED("M55N", "number", "link", "ofConcerned", "reason"),
    CONVENTION_TERMINATED("M56", "number", "link", "toConcerned", "ofConcerned", "clause", "reason"),
    REPAYMENT_DEMANDED("M57", "number", "link", "repayment", "repaymentReason", "dueOn", "decidedOn"),
    REPAYMENT_WAIVED("M57A", "number", "link", "left", "reason", "decidedOn"),
    REPAYMENT_PARTLY_RECEIVED("M57E", "number", "link", "received", "receivedOn", "left", "dueOn"),
    REPAYMENT_RECEIVED("M57F", "number", "link", "repayment", "receivedOn"),
    REPAYMENT_MAINTAINED("M57M", "number", "link", "left", "dueOn", "reason", "decidedOn"),
    REPAYMENT_EXTENDED("M57P", "number", "link", "left", "dueOn", "reason"),
    REPAYMENT_REMINDER("M57R", "number", "link", "left", "dueOn"),
    REPAYMENT_TRANSFERRED("M57T", "number", "link", "left", "reason"),
    DEPARTURE_DECLARED("M60", "number", "link", "professional", "lastDay", "declaredBy"),
    ACCOUNTS_TO_CORRECT("M60C", "number", "link", "professional", "reason"),
    CONVENTION_ENDED("M60F", "number", "link", "reason"),
    SUCCESSOR_REQUESTED("M60R", "number", "link", "dueOn"),
    ARRIVAL_ACCEPTED("M61", "number", "link", "newcomer", "place", "aid"),
    ARRIVAL_REFUSED("M61N", "number", "link", "newcomer", "place", "reason"),
    EMPLOYMENT_QUESTIONED("M62", "number", "link", "professional", "reason", "dueOn"),
    LABEL_ENDED("M62F", "number", "link", "professional", "reason"),
    LABEL_MAINTAINED("M62M", "number", "link", "professional"),
    MERGER_DECLARED("M63", "number", "link", "formerName", "newName", "newSiret", "effectiveOn"),
    MERGER_ACCEPTED("M63A", "number", "link", "formerName", "newName", "newSiret", "effectiveOn"),
    MERGER_REFUSED("M63N", "number", "link", "formerName", "newName", "reason");

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
