package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.label.process.LabelVariables.READINESS;

import fr.pdn.labelling.label.Preparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessReadinessDelegate implements JavaDelegate {
    private final Preparation preparation;

    AssessReadinessDelegate(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        READINESS.set(execution, preparation.readiness(execution.getProcessBusinessKey()));
    }
}
