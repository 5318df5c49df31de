package fr.pdn.labelling.movement.process;

import fr.pdn.labelling.movement.ConventionEnd;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndConventionDelegate implements JavaDelegate {
    private final ConventionEnd end;

    EndConventionDelegate(ConventionEnd end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.end(execution.getProcessBusinessKey());
    }
}
