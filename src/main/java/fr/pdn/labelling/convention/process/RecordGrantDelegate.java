package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.convention.process.ConventionVariables.CONVENTION_OUTCOME;
import static fr.pdn.labelling.convention.process.ConventionVariables.GRANT_OUTCOME;
import static fr.pdn.labelling.convention.process.ConventionVariables.PAID_ON;

import fr.pdn.labelling.convention.ConventionOutcome;
import fr.pdn.labelling.convention.GrantPayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordGrantDelegate implements JavaDelegate {
    private final GrantPayment grant;

    RecordGrantDelegate(GrantPayment grant) {
        this.grant = grant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        grant.record(execution.getProcessBusinessKey(), GRANT_OUTCOME.in(execution), PAID_ON.optionalIn(execution));
        CONVENTION_OUTCOME.set(execution, ConventionOutcome.SIGNED);
    }
}
