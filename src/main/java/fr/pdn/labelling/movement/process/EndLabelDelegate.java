package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.movement.DepartureFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndLabelDelegate implements JavaDelegate {
    private final DepartureFollowUp departures;

    EndLabelDelegate(DepartureFollowUp departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.endLabel(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution));
    }
}
