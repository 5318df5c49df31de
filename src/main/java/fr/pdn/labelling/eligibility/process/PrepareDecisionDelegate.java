package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.eligibility.process.EligibilityVariables.GRANT_ALREADY_RECEIVED;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.RETAINED_COUNT;

import fr.pdn.labelling.eligibility.CandidatureDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareDecisionDelegate implements JavaDelegate {
    private final CandidatureDecision decision;

    PrepareDecisionDelegate(CandidatureDecision decision) {
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RETAINED_COUNT.set(
                execution, decision.retained(execution.getProcessBusinessKey()).size());
        GRANT_ALREADY_RECEIVED.set(execution, decision.grantAlreadyReceived(execution.getProcessBusinessKey()));
    }
}
