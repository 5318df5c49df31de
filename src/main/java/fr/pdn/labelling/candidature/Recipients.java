package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.ContactSettings;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            case DATA_USE_INFORMATION, CHARTER_TO_SIGN, PROFILES_TO_CORRECT ->
                List.of(professional(dossier, professional));
            case TRAINING_INVITATION, LABEL_AWARDED -> List.of(professional(dossier, professional), contact(dossier));
            case CONVENTION_TO_SIGN, CONVENTION_REMINDER -> List.of(representative(dossier));
            case TIME_EXTENDED -> List.of(awaited(dossier));
            case CHARTER_TO_COUNTERSIGN -> signatoryAndContact(dossier);
            case SIGNATURES_REMINDER -> lateSignatories(dossier, professional);
            case SIGNATORY_NAMED -> List.of(representative(dossier));
            case CONVENTION_SIGNED, CANDIDATURE_WITHDRAWN -> List.of(contact(dossier), coordination(dossier));
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
