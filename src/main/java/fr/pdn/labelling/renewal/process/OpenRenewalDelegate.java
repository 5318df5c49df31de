package fr.pdn.labelling.renewal.process;

import fr.pdn.labelling.renewal.RenewalOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenRenewalDelegate implements JavaDelegate {
    private final RenewalOpening opening;

    OpenRenewalDelegate(RenewalOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(execution.getProcessBusinessKey());
    }
}
