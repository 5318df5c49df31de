package fr.pdn.labelling.portal;

import fr.pdn.labelling.signature.SignatureRequest;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.Verification;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does a step. One that signs a text is done with its evidence, in the same transaction. */
@Service
public class TaskCompletion {
    private final OutsiderTasks tasks;
    private final Signing signing;

    TaskCompletion(OutsiderTasks tasks, Signing signing) {
        this.tasks = tasks;
        this.signing = signing;
    }

    /** @throws fr.pdn.labelling.engine.RefusedCompletion when an answer cannot be taken: the step stays open */
    @Transactional
    public void complete(OutsiderTask task, Map<String, Object> answers) {
        tasks.complete(task, answers);
    }

    /**
     * @param code what the signatory typed
     * @return whether it was right: if not, the try is counted and the step stays open
     * @throws fr.pdn.labelling.engine.RefusedCompletion when an answer cannot be taken: the step and the code stay open
     */
    @Transactional
    public Verification sign(OutsiderTask task, Map<String, Object> answers, SignatureRequest request, String code) {
        var verified = signing.sign(request, code);
        if (verified == Verification.VERIFIED) {
            tasks.complete(task, answers);
        }
        return verified;
    }
}
