package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.renewal.process.RenewalVariables.RENEWAL_OPINION;

import fr.pdn.labelling.renewal.RenewalReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenewalOpinionDelegate implements JavaDelegate {
    private final RenewalReview review;

    RecordRenewalOpinionDelegate(RenewalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.opine(
                execution.getProcessBusinessKey(),
                RENEWAL_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
