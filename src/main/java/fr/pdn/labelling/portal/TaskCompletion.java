package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Dossier;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does a step. What was agreed to is kept word for word, in the same transaction. */
@Service
public class TaskCompletion {
    private static final String AGREED = "SIGNED";

    private final OutsiderTasks tasks;
    private final Consents consents;

    TaskCompletion(OutsiderTasks tasks, Consents consents) {
        this.tasks = tasks;
        this.consents = consents;
    }

    /**
     * @param agreement the text the person has read, if the step asks to agree to one
     * @throws fr.pdn.labelling.engine.RefusedCompletion when an answer cannot be taken: the step stays open
     */
    @Transactional
    public void complete(
            OutsiderTask task, Map<String, Object> answers, Dossier dossier, Optional<Agreement> agreement) {
        agreement
                .filter(text -> answers.containsValue(AGREED))
                .ifPresent(text -> consents.record(task, dossier.candidature().id(), text));
        tasks.complete(task, answers);
    }
}
