package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.ContactSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Those whom a dossier names, as a mail reaches them now, and the page it opens for them. */
@Component
class Addressees {
    private final ContactSettings contacts;
    private final Correspondents correspondents;
    private final PublicUrl url;

    Addressees(ContactSettings contacts, Correspondents correspondents, PublicUrl url) {
        this.contacts = contacts;
        this.correspondents = correspondents;
        this.url = url;
    }

    Recipient contact(Dossier dossier) {
        var contact = dossier.answers().structure().contact();
        return correspondents
                .named(dossier)
                .map(named -> new Recipient(named.name(), named.email(), portalLink(dossier)))
                .orElseGet(() -> written(
                        contact == null ? "" : contact.fullName(), Correspondents.filedAddress(dossier), dossier));
    }

    /** Whom the legal representative named to sign, or the legal representative. */
    Recipient representative(Dossier dossier) {
        var named = dossier.last(Act.SIGNATORY_NAMED, Act.CONVENTION_TO_CORRECT)
                .filter(act -> act.kind() == Act.SIGNATORY_NAMED);
        if (named.isPresent()) {
            return written(named.get().text("name"), named.get().text("email"), dossier);
        }
        var person = dossier.answers().structure().legalRepresentative();
        return written(person.fullName(), person.email(), dossier);
    }

    /** Who signs, and who follows the dossier; often the same person. */
    List<Recipient> signatoryAndContact(Dossier dossier) {
        var signatory = representative(dossier);
        var contact = contact(dossier);
        return signatory.email().equalsIgnoreCase(contact.email()) ? List.of(signatory) : List.of(signatory, contact);
    }

    /** Whoever took over from someone who left goes without that person's name. */
    private Recipient written(String name, String email, Dossier dossier) {
        var now = Correspondents.standingFor(email, dossier);
        return new Recipient(now.equalsIgnoreCase(email) ? name : "", now, portalLink(dossier));
    }

    Recipient professional(Dossier dossier, String ref) {
        var person = dossier.answers().professional(ref).orElseThrow();
        return new Recipient(
                person.fullName(), person.email(), url.to("/taches").toUriString());
    }

    /** Someone whose label is at stake has no task, and reads it among their dossiers. */
    Recipient holder(Dossier dossier, String ref) {
        var person = professional(dossier, ref);
        return new Recipient(person.name(), person.email(), dossiersLink());
    }

    Recipient coordination(Dossier dossier) {
        var coordination = contacts.coordination();
        return new Recipient(coordination.name(), coordination.email(), agentsLink(dossier));
    }

    Recipient service(Dossier dossier) {
        return new Recipient(contacts.service().name(), contacts.service().email(), agentsLink(dossier));
    }

    /** Where this recipient opens a document, if they may: someone whose label is at stake, what is about them alone. */
    Optional<String> documentLink(Recipient recipient, Dossier dossier, Letters.Written letter) {
        if (recipient.link().equals(agentsLink(dossier))) {
            return Optional.of(agentsLink(dossier) + "/courriers/" + letter.id());
        }
        var opened = letter.about() != null || !recipient.link().equals(dossiersLink());
        return opened && letter.kind().forStructure()
                ? Optional.of(portalLink(dossier) + "/documents/" + letter.id())
                : Optional.empty();
    }

    private String dossiersLink() {
        return url.to("/candidatures").toUriString();
    }

    String portalLink(Dossier dossier) {
        return url.to("/candidatures/" + dossier.candidature().reference()).toUriString();
    }

    String agentsLink(Dossier dossier) {
        return url.to("/dossiers/" + dossier.number()).toUriString();
    }
}
