package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.renewal.process.RenewalVariables.KEPT_PROFESSIONALS;
import static fr.pdn.labelling.renewal.process.RenewalVariables.RENEWAL_PROPOSAL;

import fr.pdn.labelling.renewal.RenewalReview;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenewalReviewDelegate implements JavaDelegate {
    private final RenewalReview review;

    RecordRenewalReviewDelegate(RenewalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.review(
                execution.getProcessBusinessKey(),
                RENEWAL_PROPOSAL.in(execution),
                KEPT_PROFESSIONALS.optionalIn(execution).orElse(List.of()),
                REASON.optionalIn(execution).orElse(""));
    }
}
