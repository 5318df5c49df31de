package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.movement.process.MovementVariables.ARRIVAL_READINESS;
import static fr.pdn.labelling.movement.process.MovementVariables.NEWCOMER;

import fr.pdn.labelling.movement.ArrivalReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessArrivalDelegate implements JavaDelegate {
    private final ArrivalReview review;

    AssessArrivalDelegate(ArrivalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ARRIVAL_READINESS.set(execution, review.readiness(execution.getProcessBusinessKey(), NEWCOMER.in(execution)));
    }
}
