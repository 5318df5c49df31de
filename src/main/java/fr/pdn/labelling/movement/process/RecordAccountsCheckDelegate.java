package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.movement.process.MovementVariables.ACCOUNTS_OUTCOME;

import fr.pdn.labelling.movement.DepartureFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAccountsCheckDelegate implements JavaDelegate {
    private final DepartureFollowUp departures;

    RecordAccountsCheckDelegate(DepartureFollowUp departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.checkAccounts(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                ACCOUNTS_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
