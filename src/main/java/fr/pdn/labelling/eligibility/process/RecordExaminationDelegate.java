package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.eligibility.process.EligibilityVariables.ADMISSIBILITY_PROPOSAL;

import fr.pdn.labelling.eligibility.AdmissibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordExaminationDelegate implements JavaDelegate {
    private final AdmissibilityReview review;

    RecordExaminationDelegate(AdmissibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.recordExamination(execution.getProcessBusinessKey(), ADMISSIBILITY_PROPOSAL.take(execution));
    }
}
