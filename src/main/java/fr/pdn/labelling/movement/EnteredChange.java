package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.change.Change;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.Map;
import java.util.Optional;

/** What a reviewer enters that a structure did not announce, on a page of the agents' dossier. */
public interface EnteredChange {
    /** Last part of the address of its page. */
    String path();

    String heading();

    /** What the agent must know before they write. */
    String introduction();

    /** What the button says. */
    default String sending() {
        return "Envoyer à l’examen";
    }

    /** What the agent reads once it is taken. */
    default String entered() {
        return "C’est saisi, et en cours d’examen.";
    }

    /** What the structure would have announced itself. */
    Change announced();

    default Form form() {
        return announced().form();
    }

    default Map<String, Object> context(Dossier dossier) {
        return announced().context(dossier);
    }

    /** Why not now; empty when it can be entered. */
    default Optional<String> closed(Dossier dossier) {
        return announced().closed(dossier);
    }

    /** @throws InvalidAnswersException when it cannot be taken, or nothing says how it was learnt */
    void enter(String number, Map<String, Object> answers);
}
