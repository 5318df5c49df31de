package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.signature.Signatories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What binds a structure is said by whoever may sign for it; anyone else of its team is told who that is. */
@Component
class ConventionSignatory {
    private final Signatories signatories;
    private final CurrentActor actor;

    ConventionSignatory(Signatories signatories, CurrentActor actor) {
        this.signatories = signatories;
        this.actor = actor;
    }

    /** @param doing as in « mettre fin à la convention » */
    Optional<String> missing(Dossier dossier, String doing) {
        var able = signatories.of(dossier);
        return able.contains(actor.name()) ? Optional.empty() : Optional.of(sentence(doing, able));
    }

    private static String sentence(String doing, List<String> able) {
        var who = able.isEmpty()
                ? "Plus personne de l’équipe ne le peut\u00a0: envoyez une lettre signée au service chargé de votre dossier."
                : "Demandez-le à\u00a0: " + String.join(", ", able) + ".";
        return "Seule une personne qui peut signer pour la structure peut %s. %s".formatted(doing, who);
    }
}
