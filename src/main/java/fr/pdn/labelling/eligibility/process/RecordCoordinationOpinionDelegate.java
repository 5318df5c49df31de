package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.COORDINATION_OPINION;

import fr.pdn.labelling.eligibility.EligibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCoordinationOpinionDelegate implements JavaDelegate {
    private final EligibilityReview review;

    RecordCoordinationOpinionDelegate(EligibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.giveCoordinationOpinion(
                execution.getProcessBusinessKey(),
                COORDINATION_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
