package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.convention.process.ConventionVariables.CONVENTION_OUTCOME;
import static fr.pdn.labelling.convention.process.ConventionVariables.RENOUNCEMENT_OUTCOME;

import fr.pdn.labelling.convention.ConventionOutcome;
import fr.pdn.labelling.convention.ConventionSigning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenouncementReviewDelegate implements JavaDelegate {
    private final ConventionSigning signing;

    RecordRenouncementReviewDelegate(ConventionSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.afterSilence(
                execution.getProcessBusinessKey(),
                RENOUNCEMENT_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
        CONVENTION_OUTCOME.set(execution, ConventionOutcome.RENOUNCED);
    }
}
