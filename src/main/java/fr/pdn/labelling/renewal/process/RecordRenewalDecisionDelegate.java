package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.renewal.process.RenewalVariables.RENEWAL_DECISION;
import static fr.pdn.labelling.renewal.process.RenewalVariables.RENEWED_UNTIL;

import fr.pdn.labelling.renewal.RenewalReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenewalDecisionDelegate implements JavaDelegate {
    private final RenewalReview review;

    RecordRenewalDecisionDelegate(RenewalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.decide(
                execution.getProcessBusinessKey(),
                RENEWAL_DECISION.in(execution),
                RENEWED_UNTIL.optionalIn(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
