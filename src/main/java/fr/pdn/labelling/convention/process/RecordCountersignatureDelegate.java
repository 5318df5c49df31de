package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.convention.process.ConventionVariables.COUNTERSIGNATURE_OUTCOME;

import fr.pdn.labelling.convention.ConventionSigning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCountersignatureDelegate implements JavaDelegate {
    private final ConventionSigning signing;

    RecordCountersignatureDelegate(ConventionSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.countersign(
                execution.getProcessBusinessKey(),
                COUNTERSIGNATURE_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
