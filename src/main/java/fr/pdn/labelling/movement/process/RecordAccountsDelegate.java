package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.movement.process.MovementVariables.ACCOUNTS;

import fr.pdn.labelling.movement.DepartureFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAccountsDelegate implements JavaDelegate {
    private final DepartureFollowUp departures;

    RecordAccountsDelegate(DepartureFollowUp departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departures.settleAccounts(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                ACCOUNTS.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
