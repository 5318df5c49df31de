package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.label.process.LabelVariables.CHARTER_OUTCOME;

import fr.pdn.labelling.label.Preparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCharterCountersignatureDelegate implements JavaDelegate {
    private final Preparation preparation;

    RecordCharterCountersignatureDelegate(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.countersignCharter(
                execution.getProcessBusinessKey(), PROFESSIONAL.in(execution), CHARTER_OUTCOME.in(execution));
    }
}
