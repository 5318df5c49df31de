package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.label.Preparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReadinessDelegate implements JavaDelegate {
    private final Preparation preparation;

    RecordReadinessDelegate(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.complete(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution));
    }
}
