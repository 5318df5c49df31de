package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.InvalidAnswersException;
import jakarta.ws.rs.BadRequestException;

/**
 * A person's mistake, as it leaves the engine: nothing happened, the task stays open. Of this kind because the engine's REST
 * API makes a 500 of its own exceptions, and of this one a 400 with the French sentence alone.
 */
public class RefusedCompletion extends BadRequestException {
    private final transient InvalidAnswersException mistake;

    RefusedCompletion(InvalidAnswersException mistake) {
        super(mistake.getMessage(), mistake);
        this.mistake = mistake;
    }

    public InvalidAnswersException mistake() {
        return mistake;
    }
}
