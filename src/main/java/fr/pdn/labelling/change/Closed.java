package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Optional;

/** Why something cannot be announced now. */
public final class Closed {
    private static final String OVER = "Ce dossier est clos\u00a0: il n’y a plus de changement à signaler.";

    private Closed() {}

    public static Optional<String> whenOver(Dossier dossier) {
        return dossier.state().over() ? Optional.of(OVER) : Optional.empty();
    }

    public static void refuse(Optional<String> why) {
        why.ifPresent(sentence -> {
            throw InvalidAnswersException.at("", sentence);
        });
    }
}
