package fr.pdn.labelling.change.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCED_ACT;
import static fr.pdn.labelling.change.process.ChangeVariables.REPLACEMENT_OUTCOME;

import fr.pdn.labelling.change.ReplacementReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The mails that follow are about the newcomer, or about whoever stays. */
@Component
class RecordReplacementDelegate implements JavaDelegate {
    private final ReplacementReview review;

    RecordReplacementDelegate(ReplacementReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var about = review.decide(
                execution.getProcessBusinessKey(),
                ANNOUNCED_ACT.in(execution),
                REPLACEMENT_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
        PROFESSIONAL.set(execution, about);
    }
}
