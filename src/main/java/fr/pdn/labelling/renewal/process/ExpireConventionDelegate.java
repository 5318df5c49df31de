package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.renewal.process.RenewalVariables.EXPIRY;

import fr.pdn.labelling.renewal.ConventionExpiry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExpireConventionDelegate implements JavaDelegate {
    private final ConventionExpiry terms;

    ExpireConventionDelegate(ConventionExpiry terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EXPIRY.set(execution, terms.expire(execution.getProcessBusinessKey()));
    }
}
