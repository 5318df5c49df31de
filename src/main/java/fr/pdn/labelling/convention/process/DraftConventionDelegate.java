package fr.pdn.labelling.convention.process;

import fr.pdn.labelling.convention.ConventionSigning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DraftConventionDelegate implements JavaDelegate {
    private final ConventionSigning signing;

    DraftConventionDelegate(ConventionSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.draft(execution.getProcessBusinessKey());
    }
}
