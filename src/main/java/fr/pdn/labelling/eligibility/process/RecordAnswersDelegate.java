package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.ANSWER;

import fr.pdn.labelling.eligibility.EligibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAnswersDelegate implements JavaDelegate {
    private final EligibilityReview review;

    RecordAnswersDelegate(EligibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.answer(execution.getProcessBusinessKey(), ANSWER.in(execution));
    }
}
