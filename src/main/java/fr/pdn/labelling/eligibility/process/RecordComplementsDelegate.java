package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.Complements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordComplementsDelegate implements JavaDelegate {
    private final Complements complements;

    RecordComplementsDelegate(Complements complements) {
        this.complements = complements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complements.receive(execution.getProcessBusinessKey());
    }
}
