package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.ADMISSIBILITY;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.ADMISSIBILITY_OUTCOME;

import fr.pdn.labelling.eligibility.AdmissibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAdmissibilityDelegate implements JavaDelegate {
    private final AdmissibilityReview review;

    RecordAdmissibilityDelegate(AdmissibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var admissibility = ADMISSIBILITY.in(execution);
        review.decide(
                execution.getProcessBusinessKey(),
                admissibility,
                EligibilityVariables.askedIn(execution),
                REASON.optionalIn(execution).orElse(""));
        ADMISSIBILITY_OUTCOME.set(execution, admissibility.name());
    }
}
