package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.movement.process.MovementVariables.ARRIVAL_ACT;
import static fr.pdn.labelling.movement.process.MovementVariables.MOVEMENT_DECISION;

import fr.pdn.labelling.movement.ArrivalReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMovementDecisionDelegate implements JavaDelegate {
    private final ArrivalReview review;

    RecordMovementDecisionDelegate(ArrivalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var about = review.decide(
                execution.getProcessBusinessKey(),
                ARRIVAL_ACT.in(execution),
                MOVEMENT_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
        PROFESSIONAL.set(execution, about);
    }
}
