package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.BODY;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.BREACH_OPINION;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.BreachReview;
import fr.pdn.labelling.suspension.ConsultedBody;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBreachOpinionDelegate implements JavaDelegate {
    private final BreachReview review;

    RecordBreachOpinionDelegate(BreachReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.giveOpinion(
                breachOf(execution),
                ConsultedBody.ofGroup(BODY.in(execution)),
                BREACH_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
