package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.eligibility.process.EligibilityVariables.FORM_SUBMITTED;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.MISSING_COUNT;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.ON_TIME;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.SCOPE_COMPLETE;

import fr.pdn.labelling.eligibility.AdmissibilityReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExamineCandidatureDelegate implements JavaDelegate {
    private final AdmissibilityReview review;

    ExamineCandidatureDelegate(AdmissibilityReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = review.facts(execution.getProcessBusinessKey());
        FORM_SUBMITTED.set(execution, facts.formSubmitted());
        ON_TIME.set(execution, facts.onTime());
        MISSING_COUNT.set(execution, facts.missingDocuments());
        SCOPE_COMPLETE.set(execution, facts.scopeComplete());
    }
}
