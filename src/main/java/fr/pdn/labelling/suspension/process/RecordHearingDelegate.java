package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.MINUTES;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.BreachReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordHearingDelegate implements JavaDelegate {
    private final BreachReview review;

    RecordHearingDelegate(BreachReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.hear(breachOf(execution), MINUTES.in(execution));
    }
}
