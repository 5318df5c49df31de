package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.movement.process.MovementVariables.REMAINING_TEAM;

import fr.pdn.labelling.movement.DepartureFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessTeamDelegate implements JavaDelegate {
    private final DepartureFollowUp departures;

    AssessTeamDelegate(DepartureFollowUp departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REMAINING_TEAM.set(
                execution, departures.remaining(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution)));
    }
}
