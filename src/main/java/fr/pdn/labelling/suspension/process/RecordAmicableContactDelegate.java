package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.AMICABLE_OUTCOME;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.BreachReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAmicableContactDelegate implements JavaDelegate {
    private final BreachReview review;

    RecordAmicableContactDelegate(BreachReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.holdContact(
                breachOf(execution),
                AMICABLE_OUTCOME.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
