package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.Dossier;
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

    Form form();

    Map<String, Object> context(Dossier dossier);

    /** Why not now; empty when it can be entered. */
    Optional<String> closed(Dossier dossier);

    /** @throws InvalidAnswersException when it cannot be taken, or nothing says how it was learnt */
    void enter(String number, Map<String, Object> answers);
}
