package fr.pdn.labelling.candidature;

import fr.pdn.labelling.configuration.PublicUrl;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom the end of a convention concerns: the structure, those whose labels end with it, the coordination and the Caf. */
@Component
class ConventionAudience {
    private final Addressees people;
    private final PublicUrl url;

    ConventionAudience(Addressees people, PublicUrl url) {
        this.people = people;
        this.url = url;
    }

    List<Recipient> of(Dossier dossier) {
        var recipients = new ArrayList<>(people.signatoryAndContact(dossier));
        dossier.retained().stream()
                .filter(ref -> concerned(dossier, ref))
                .map(ref -> atTheirLabel(people.professional(dossier, ref)))
                .filter(one ->
                        recipients.stream().noneMatch(known -> known.email().equalsIgnoreCase(one.email())))
                .forEach(recipients::add);
        recipients.add(people.coordination(dossier));
        recipients.add(people.service(dossier));
        return recipients;
    }

    private Recipient atTheirLabel(Recipient person) {
        return new Recipient(
                person.name(), person.email(), url.to("/candidatures").toUriString());
    }

    /** Nobody who had left, or given up, before. */
    private static boolean concerned(Dossier dossier, String ref) {
        return dossier.answers().professional(ref).isPresent()
                && dossier.lastAbout(
                                ref, Act.LABEL_AWARDED, Act.LABEL_ENDED, Act.ABANDONMENT_NOTED, Act.ARRIVAL_ABANDONED)
                        .filter(act -> act.kind() != Act.LABEL_AWARDED)
                        .filter(act -> !act.text("ground").equals("CONVENTION_ENDED"))
                        .isEmpty();
    }
}
