package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.EligibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMissingOpinionDelegate implements JavaDelegate {
    private final EligibilityReview review;

    RecordMissingOpinionDelegate(EligibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.missCoordinationOpinion(execution.getProcessBusinessKey());
    }
}
