package fr.pdn.labelling.engine;

import fr.pdn.labelling.forms.InvalidAnswersException;
import org.camunda.bpm.engine.BadUserRequestException;

/** A person's mistake, as the engine's REST API understands it: answered 400 with its French sentence, the task stays open. */
public class RefusedCompletion extends BadUserRequestException {
    private final transient InvalidAnswersException mistake;

    RefusedCompletion(InvalidAnswersException mistake) {
        super(mistake.getMessage(), mistake);
        this.mistake = mistake;
    }

    public InvalidAnswersException mistake() {
        return mistake;
    }
}
