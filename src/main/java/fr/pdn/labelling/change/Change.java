package fr.pdn.labelling.change;

import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.forms.Form;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing a structure can announce about a filed dossier, at any time its dossier allows. */
public interface Change {
    Announcement announcement();

    Form form();

    /** What the form offers to choose from. */
    Map<String, Object> context(Dossier dossier);

    /** Why not now and what to do instead, in a sentence or two; empty when it can be announced. */
    Optional<String> closed(Dossier dossier);

    /** What was announced so far and where it stands, a sentence each. */
    List<String> soFar(Dossier dossier);

    /**
     * The same announcement twice, by a double click say, is one.
     *
     * @param answers as the form keeps them
     * @throws InvalidAnswersException when it cannot be taken
     */
    void announce(String number, Map<String, Object> answers);
}
