package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.movement.process.MovementVariables.MERGER_DECISION;

import fr.pdn.labelling.movement.MergerReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMergerDecisionDelegate implements JavaDelegate {
    private final MergerReview review;

    RecordMergerDecisionDelegate(MergerReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.decide(
                execution.getProcessBusinessKey(),
                MERGER_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
