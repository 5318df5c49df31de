package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.eligibility.process.EligibilityVariables.COMMITTEE_NEED;

import fr.pdn.labelling.eligibility.EligibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessCommitteeNeedDelegate implements JavaDelegate {
    private final EligibilityReview review;

    AssessCommitteeNeedDelegate(EligibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        COMMITTEE_NEED.set(execution, review.committeeNeed(execution.getProcessBusinessKey()));
    }
}
