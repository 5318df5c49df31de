package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.convention.process.ConventionVariables.CONVENTION_REVIEW;
import static fr.pdn.labelling.convention.process.ConventionVariables.SIGNATURE_STAGE;

import fr.pdn.labelling.convention.ConventionSigning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordConventionReviewDelegate implements JavaDelegate {
    private final ConventionSigning signing;

    RecordConventionReviewDelegate(ConventionSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = signing.review(
                execution.getProcessBusinessKey(),
                CONVENTION_REVIEW.in(execution),
                REASON.optionalIn(execution).orElse(""));
        SIGNATURE_STAGE.set(execution, stage);
    }
}
