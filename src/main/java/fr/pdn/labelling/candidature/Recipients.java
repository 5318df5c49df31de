package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who gets which mail, and which page it opens for them. */
@Component
class Recipients {
    private final Addressees people;
    private final ConventionAudience audience;
    private final Teams teams;
    private final PublicUrl url;

    Recipients(Addressees people, ConventionAudience audience, Teams teams, PublicUrl url) {
        this.people = people;
        this.audience = audience;
        this.teams = teams;
        this.url = url;
    }

    List<Recipient> of(MailTemplate template, Dossier dossier, String professional) {
        return switch (template) {
            case DATA_USE_INFORMATION, CHARTER_TO_SIGN, PROFILES_TO_CORRECT, TRAINING_PLACE_OFFERED ->
                List.of(people.professional(dossier, professional));
            case PRESENCE_REMINDER -> List.of(toPresence(people.professional(dossier, professional)));
            case PRESENCE_ALERT -> List.of(toPresence(people.contact(dossier)));
            case TRAINING_INVITATION,
                    TRAINING_WAITING,
                    TRAINING_RESCHEDULED,
                    TRAINING_CANCELLED,
                    LABEL_AWARDED,
                    LABEL_PROVISIONAL -> List.of(people.professional(dossier, professional), people.contact(dossier));
            case LABEL_SUSPENDED -> touched(template, dossier);
            case LABEL_ENDED -> List.of(people.contact(dossier), people.holder(dossier, professional));
            case FORMAL_NOTICE,
                    BREACH_CLOSED,
                    BREACH_WARNING,
                    SUSPENSION_PROLONGED,
                    SUSPENSION_LIFTED,
                    CONVENTION_TERMINATED ->
                Stream.concat(Stream.of(people.contact(dossier)), touched(template, dossier).stream())
                        .toList();
            case CONVENTION_TO_SIGN, CONVENTION_REMINDER -> List.of(people.representative(dossier));
            case TIME_EXTENDED -> List.of(awaited(dossier));
            case SCAN_NOT_CONFORMING -> List.of(signatoryOfPaper(dossier, professional));
            case CHARTER_TO_COUNTERSIGN -> people.signatoryAndContact(dossier);
            case ANNUAL_REPORT_REQUESTED, ANNUAL_REPORT_REMINDER, ANNUAL_REPORT_EXTENDED, ANNUAL_REPORT_RETURNED ->
                toTasks(people.signatoryAndContact(dossier));
            case RENEWAL_INVITATION, RENEWAL_REMINDER -> toTasks(people.signatoryAndContact(dossier));
            case RENEWAL_ACCEPTED,
                    RENEWAL_REFUSED,
                    RENEWAL_DECLINED,
                    REPAYMENT_DEMANDED,
                    REPAYMENT_REMINDER,
                    REPAYMENT_EXTENDED,
                    REPAYMENT_PARTLY_RECEIVED,
                    REPAYMENT_RECEIVED,
                    REPAYMENT_WAIVED,
                    REPAYMENT_MAINTAINED,
                    REPAYMENT_TRANSFERRED -> people.signatoryAndContact(dossier);
            case CONVENTION_EXPIRED -> expired(dossier);
            case CONVENTION_END_ANNOUNCED, CONVENTION_END_TAKEN_BACK, CONVENTION_DENOUNCED -> audience.of(dossier);
            case SIGNATURES_REMINDER -> lateSignatories(dossier, professional);
            case SIGNATORY_NAMED -> List.of(people.representative(dossier));
            case CONVENTION_SIGNED, CANDIDATURE_WITHDRAWN, DEPARTURE_DECLARED ->
                List.of(people.contact(dossier), people.coordination(dossier));
            case COORDINATION_OPINION_REQUESTED, COORDINATION_OPINION_REMINDER -> List.of(people.coordination(dossier));
            case IMPLICIT_REFUSAL_ALERT -> List.of(people.service(dossier));
            case PAYMENT_REJECTED -> List.of(people.contact(dossier), people.service(dossier));
            case CONTACT_CHANGED -> bothContacts(dossier);
            case REPLACEMENT_ACCEPTED -> List.of(people.contact(dossier), replaced(dossier, professional));
            case COMMITTEE_INVITATION -> committee(dossier);
            case ENTRY_REMINDER,
                    ENTRY_ABANDONED,
                    CAMPAIGN_OPENED,
                    DRAFT_REMINDER,
                    CLOSING_EXTENDED,
                    DRAFT_DELETION_NOTICE -> writers(dossier);
            default -> List.of(people.contact(dossier));
        };
    }

    /** Whoever followed the dossier so far, and whoever the structure has named to. */
    private List<Recipient> bothContacts(Dossier dossier) {
        var change = dossier.last(Act.CONTACT_CHANGED).orElseThrow();
        var named = new Recipient(change.text("name"), change.text("to"), people.portalLink(dossier));
        return change.text("from").equalsIgnoreCase(named.email())
                ? List.of(named)
                : List.of(new Recipient("", change.text("from"), people.portalLink(dossier)), named);
    }

    /** Nothing in the dossier is theirs any more; their data are told of where everyone's are. */
    private Recipient replaced(Dossier dossier, String newcomer) {
        var accepted = dossier.lastAbout(newcomer, Act.REPLACEMENT_ACCEPTED).orElseThrow();
        return new Recipient(
                accepted.text("from"),
                accepted.detail().path("person").path("email").asText(),
                url.to("/donnees-personnelles").toUriString());
    }

    /** Those who write a draft; the contact they named may not know of it yet. */
    private List<Recipient> writers(Dossier dossier) {
        return teams.members(dossier.candidature().team()).stream()
                .map(member -> new Recipient("", member.email(), people.portalLink(dossier)))
                .toList();
    }

    /** Those whose label a breach is about, or is done something to. */
    private List<Recipient> touched(MailTemplate template, Dossier dossier) {
        return BreachWords.toldBy(template, dossier).stream()
                .flatMap(act -> BreachWords.professionals(act).stream())
                .map(ref -> people.holder(dossier, ref))
                .toList();
    }

    /** Whoever sent a paper that does not conform. */
    private Recipient signatoryOfPaper(Dossier dossier, String professional) {
        var refused = dossier.lastAbout(professional, Act.SIGNED_PAPER_REFUSED).orElseThrow();
        return refused.text("party").equals("PROFESSIONAL")
                ? people.professional(dossier, professional)
                : people.representative(dossier);
    }

    /** Nobody when all is signed. */
    private List<Recipient> lateSignatories(Dossier dossier, String ref) {
        var pending = PendingSignatures.of(dossier, ref);
        var late = new ArrayList<Recipient>();
        if (pending.ofProfessional()) {
            late.add(people.professional(dossier, ref));
        }
        if (pending.ofStructure()) {
            late.addAll(people.signatoryAndContact(dossier));
        }
        return late;
    }

    /** Who was given more time: to sign, or to answer. */
    private Recipient awaited(Dossier dossier) {
        return dossier.state() == CandidatureState.IN_SIGNATURE
                ? people.representative(dossier)
                : people.contact(dossier);
    }

    /** The structure, and each professional whose label ended with the convention. */
    private List<Recipient> expired(Dossier dossier) {
        var recipients = new ArrayList<>(people.signatoryAndContact(dossier));
        dossier.all(Act.LABEL_ENDED).stream()
                .filter(act -> act.text("ground").equals("EXPIRED"))
                .flatMap(act -> dossier.answers().professional(act.professional()).stream())
                .map(person -> new Recipient(
                        person.fullName(), person.email(), url.to("/taches").toUriString()))
                .filter(one ->
                        recipients.stream().noneMatch(known -> known.email().equalsIgnoreCase(one.email())))
                .forEach(recipients::add);
        return recipients;
    }

    private List<Recipient> toTasks(List<Recipient> recipients) {
        var tasks = url.to("/taches").toUriString();
        return recipients.stream()
                .map(recipient -> new Recipient(recipient.name(), recipient.email(), tasks))
                .toList();
    }

    private Recipient toPresence(Recipient recipient) {
        return new Recipient(
                recipient.name(), recipient.email(), url.to("/presence").toUriString());
    }

    private List<Recipient> committee(Dossier dossier) {
        var members = new ArrayList<Recipient>();
        dossier.last(Act.COMMITTEE_CONVENED)
                .orElseThrow()
                .detail()
                .path("emails")
                .forEach(email -> members.add(new Recipient("", email.asText(), people.agentsLink(dossier))));
        return members;
    }
}
