package fr.pdn.labelling.portal;

import fr.pdn.labelling.signature.SignatureRequest;
import fr.pdn.labelling.signature.Signing;
import fr.pdn.labelling.signature.SigningOnPaper;
import fr.pdn.labelling.signature.SigningStep;
import fr.pdn.labelling.signature.Verification;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does a step. One that signs a text is done with its evidence, in the same transaction. */
@Service
public class TaskCompletion {
    private final OutsiderTasks tasks;
    private final Signing signing;
    private final SigningOnPaper paper;

    TaskCompletion(OutsiderTasks tasks, Signing signing, SigningOnPaper paper) {
        this.tasks = tasks;
        this.signing = signing;
        this.paper = paper;
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

    /**
     * The step is done with the scan that was gathered; an agent looks at it before anything follows.
     *
     * @throws fr.pdn.labelling.forms.InvalidAnswersException when the scan cannot be sent: what was gathered stays
     */
    @Transactional
    public void signOnPaper(OutsiderTask task, SigningStep step, SignatureRequest request) {
        paper.send(request);
        tasks.complete(task, Map.of(step.outcome(), "SIGNED"));
    }
}
