package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.GRID_PROPOSAL;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.REVIEW_PROPOSAL;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.gridOf;

import fr.pdn.labelling.eligibility.EligibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReviewDelegate implements JavaDelegate {
    private final EligibilityReview review;

    RecordReviewDelegate(EligibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.review(
                execution.getProcessBusinessKey(),
                gridOf(execution),
                REVIEW_PROPOSAL.in(execution),
                GRID_PROPOSAL.take(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
