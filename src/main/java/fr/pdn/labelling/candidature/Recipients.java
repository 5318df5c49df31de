package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.ContactSettings;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who gets which mail, and which page it opens for them. */
@Component
class Recipients {
    private final ContactSettings contacts;
    private final Teams teams;
    private final Correspondents correspondents;
    private final PublicUrl url;

    Recipients(ContactSettings contacts, Teams teams, Correspondents correspondents, PublicUrl url) {
        this.contacts = contacts;
        this.teams = teams;
        this.correspondents = correspondents;
        this.url = url;
    }

    record Recipient(String name, String email, String link) {}

    List<Recipient> of(MailTemplate template, Dossier dossier, String professional) {
        return switch (template) {
            case DATA_USE_INFORMATION, CHARTER_TO_SIGN, PROFILES_TO_CORRECT, TRAINING_PLACE_OFFERED ->
                List.of(professional(dossier, professional));
            case PRESENCE_REMINDER -> List.of(toPresence(professional(dossier, professional)));
            case PRESENCE_ALERT -> List.of(toPresence(contact(dossier)));
            case TRAINING_INVITATION,
                    TRAINING_WAITING,
                    TRAINING_RESCHEDULED,
                    TRAINING_CANCELLED,
                    LABEL_AWARDED,
                    LABEL_PROVISIONAL -> List.of(professional(dossier, professional), contact(dossier));
            case LABEL_SUSPENDED -> touched(template, dossier);
            case FORMAL_NOTICE, SUSPENSION_PROLONGED, SUSPENSION_LIFTED, CONVENTION_TERMINATED ->
                Stream.concat(Stream.of(contact(dossier)), touched(template, dossier).stream())
                        .toList();
            case CONVENTION_TO_SIGN, CONVENTION_REMINDER -> List.of(representative(dossier));
            case TIME_EXTENDED -> List.of(awaited(dossier));
            case SCAN_NOT_CONFORMING -> List.of(signatoryOfPaper(dossier, professional));
            case CHARTER_TO_COUNTERSIGN -> signatoryAndContact(dossier);
            case ANNUAL_REPORT_REQUESTED, ANNUAL_REPORT_REMINDER, ANNUAL_REPORT_EXTENDED, ANNUAL_REPORT_RETURNED ->
                toTasks(signatoryAndContact(dossier));
            case RENEWAL_INVITATION, RENEWAL_REMINDER -> toTasks(signatoryAndContact(dossier));
            case RENEWAL_ACCEPTED, RENEWAL_REFUSED, RENEWAL_DECLINED -> signatoryAndContact(dossier);
            case CONVENTION_EXPIRED -> expired(dossier);
            case SIGNATURES_REMINDER -> lateSignatories(dossier, professional);
            case SIGNATORY_NAMED -> List.of(representative(dossier));
            case CONVENTION_SIGNED, CANDIDATURE_WITHDRAWN, DEPARTURE_DECLARED ->
                List.of(contact(dossier), coordination(dossier));
            case COORDINATION_OPINION_REQUESTED, COORDINATION_OPINION_REMINDER -> List.of(coordination(dossier));
            case IMPLICIT_REFUSAL_ALERT -> List.of(service(dossier));
            case PAYMENT_REJECTED -> List.of(contact(dossier), service(dossier));
            case CONTACT_CHANGED -> bothContacts(dossier);
            case REPLACEMENT_ACCEPTED -> List.of(contact(dossier), replaced(dossier, professional));
            case COMMITTEE_INVITATION -> committee(dossier);
            case ENTRY_REMINDER,
                    ENTRY_ABANDONED,
                    CAMPAIGN_OPENED,
                    DRAFT_REMINDER,
                    CLOSING_EXTENDED,
                    DRAFT_DELETION_NOTICE -> writers(dossier);
            default -> List.of(contact(dossier));
        };
    }

    /** Where this recipient opens a document, if they may. */
    Optional<String> documentLink(Recipient recipient, Dossier dossier, Letters.Written letter) {
        if (recipient.link().equals(agentsLink(dossier))) {
            return Optional.of(agentsLink(dossier) + "/courriers/" + letter.id());
        }
        return letter.kind().forStructure()
                ? Optional.of(portalLink(dossier) + "/documents/" + letter.id())
                : Optional.empty();
    }

    private Recipient contact(Dossier dossier) {
        var contact = dossier.answers().structure().contact();
        return correspondents
                .named(dossier)
                .map(named -> new Recipient(named.name(), named.email(), portalLink(dossier)))
                .orElseGet(() -> written(
                        contact == null ? "" : contact.fullName(), Correspondents.filedAddress(dossier), dossier));
    }

    /** Whoever followed the dossier so far, and whoever the structure has named to. */
    private List<Recipient> bothContacts(Dossier dossier) {
        var change = dossier.last(Act.CONTACT_CHANGED).orElseThrow();
        var named = new Recipient(change.text("name"), change.text("to"), portalLink(dossier));
        return change.text("from").equalsIgnoreCase(named.email())
                ? List.of(named)
                : List.of(new Recipient("", change.text("from"), portalLink(dossier)), named);
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
                .map(member -> new Recipient("", member.email(), portalLink(dossier)))
                .toList();
    }

    /** Those whose label a breach is about, or is done something to. */
    private List<Recipient> touched(MailTemplate template, Dossier dossier) {
        return BreachWords.toldBy(template, dossier).stream()
                .flatMap(act -> BreachWords.professionals(act).stream())
                .map(ref -> professional(dossier, ref))
                .map(person -> new Recipient(
                        person.name(), person.email(), url.to("/candidatures").toUriString()))
                .toList();
    }

    /** Whoever sent a paper that does not conform. */
    private Recipient signatoryOfPaper(Dossier dossier, String professional) {
        var refused = dossier.lastAbout(professional, Act.SIGNED_PAPER_REFUSED).orElseThrow();
        return refused.text("party").equals("PROFESSIONAL")
                ? professional(dossier, professional)
                : representative(dossier);
    }

    /** Who signs, and who follows the dossier; often the same person. */
    private List<Recipient> signatoryAndContact(Dossier dossier) {
        var signatory = representative(dossier);
        var contact = contact(dossier);
        return signatory.email().equalsIgnoreCase(contact.email()) ? List.of(signatory) : List.of(signatory, contact);
    }

    /** Nobody when all is signed. */
    private List<Recipient> lateSignatories(Dossier dossier, String ref) {
        var pending = PendingSignatures.of(dossier, ref);
        var late = new ArrayList<Recipient>();
        if (pending.ofProfessional()) {
            late.add(professional(dossier, ref));
        }
        if (pending.ofStructure()) {
            late.addAll(signatoryAndContact(dossier));
        }
        return late;
    }

    /** Whom the legal representative named to sign, or the legal representative. */
    private Recipient representative(Dossier dossier) {
        var named = dossier.last(Act.SIGNATORY_NAMED, Act.CONVENTION_TO_CORRECT)
                .filter(act -> act.kind() == Act.SIGNATORY_NAMED);
        if (named.isPresent()) {
            return written(named.get().text("name"), named.get().text("email"), dossier);
        }
        var person = dossier.answers().structure().legalRepresentative();
        return written(person.fullName(), person.email(), dossier);
    }

    /** Whoever took over from someone who left goes without that person's name. */
    private Recipient written(String name, String email, Dossier dossier) {
        var now = Correspondents.standingFor(email, dossier);
        return new Recipient(now.equalsIgnoreCase(email) ? name : "", now, portalLink(dossier));
    }

    /** Who was given more time: to sign, or to answer. */
    private Recipient awaited(Dossier dossier) {
        return dossier.state() == CandidatureState.IN_SIGNATURE ? representative(dossier) : contact(dossier);
    }

    private Recipient professional(Dossier dossier, String ref) {
        var person = dossier.answers().professional(ref).orElseThrow();
        return new Recipient(
                person.fullName(), person.email(), url.to("/taches").toUriString());
    }

    /** The structure, and each professional whose label ended with the convention. */
    private List<Recipient> expired(Dossier dossier) {
        var recipients = new ArrayList<>(signatoryAndContact(dossier));
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

    private Recipient coordination(Dossier dossier) {
        var coordination = contacts.coordination();
        return new Recipient(coordination.name(), coordination.email(), agentsLink(dossier));
    }

    private Recipient service(Dossier dossier) {
        return new Recipient(contacts.service().name(), contacts.service().email(), agentsLink(dossier));
    }

    private List<Recipient> committee(Dossier dossier) {
        var members = new ArrayList<Recipient>();
        dossier.last(Act.COMMITTEE_CONVENED)
                .orElseThrow()
                .detail()
                .path("emails")
                .forEach(email -> members.add(new Recipient("", email.asText(), agentsLink(dossier))));
        return members;
    }

    private String portalLink(Dossier dossier) {
        return url.to("/candidatures/" + dossier.candidature().reference()).toUriString();
    }

    private String agentsLink(Dossier dossier) {
        return url.to("/dossiers/" + dossier.number()).toUriString();
    }
}
