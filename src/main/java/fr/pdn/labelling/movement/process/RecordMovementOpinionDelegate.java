package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.movement.process.MovementVariables.ARRIVAL_ACT;
import static fr.pdn.labelling.movement.process.MovementVariables.MOVEMENT_OPINION;

import fr.pdn.labelling.movement.ArrivalReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMovementOpinionDelegate implements JavaDelegate {
    private final ArrivalReview review;

    RecordMovementOpinionDelegate(ArrivalReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.giveOpinion(
                execution.getProcessBusinessKey(),
                ARRIVAL_ACT.in(execution),
                MOVEMENT_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
