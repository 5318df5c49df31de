package fr.pdn.labelling.movement;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whoever enters what a structure did not say tells how they know. */
final class LearntReason {
    static final String ENTERED_BY = "enteredBy";

    private LearntReason() {}

    /** The answers, with the agent who typed them. */
    static Map<String, Object> typedBy(CurrentActor actor, Map<String, Object> answers) {
        var said = new LinkedHashMap<>(answers);
        said.put(ENTERED_BY, actor.name());
        return said;
    }

    static void require(Map<String, Object> answers) {
        if (String.valueOf(answers.getOrDefault("reason", "")).isBlank()) {
            throw InvalidAnswersException.at(
                    "/reason", "Dites comment vous l’avez appris\u00a0: c’est le motif de cet examen.");
        }
    }
}
