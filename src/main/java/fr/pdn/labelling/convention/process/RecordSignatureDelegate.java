package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.convention.process.ConventionVariables.CONVENTION_OUTCOME;
import static fr.pdn.labelling.convention.process.ConventionVariables.SIGNATURE_OUTCOME;

import fr.pdn.labelling.convention.ConventionSigning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSignatureDelegate implements JavaDelegate {
    private final ConventionSigning signing;

    RecordSignatureDelegate(ConventionSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = SIGNATURE_OUTCOME.in(execution);
        signing.sign(
                execution.getProcessBusinessKey(),
                outcome,
                REASON.optionalIn(execution).orElse(""));
        CONVENTION_OUTCOME.set(execution, outcome.conventionOutcome());
    }
}
