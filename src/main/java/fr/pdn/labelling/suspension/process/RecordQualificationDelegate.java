package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.BREACH_QUALIFICATION;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.EXPECTED;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.NOTICE_DAYS;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.BreachReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordQualificationDelegate implements JavaDelegate {
    private final BreachReview review;

    RecordQualificationDelegate(BreachReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.qualify(
                breachOf(execution),
                BREACH_QUALIFICATION.in(execution),
                REASON.optionalIn(execution).orElse(""),
                EXPECTED.optionalIn(execution).orElse(""),
                NOTICE_DAYS.optionalIn(execution).orElse(null));
    }
}
