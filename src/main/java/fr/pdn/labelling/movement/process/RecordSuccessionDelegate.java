package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.movement.process.MovementVariables.SUCCESSION_DECISION;

import fr.pdn.labelling.movement.DepartureFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSuccessionDelegate implements JavaDelegate {
    private final DepartureFollowUp departures;

    RecordSuccessionDelegate(DepartureFollowUp departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.decide(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                SUCCESSION_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
