package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.eligibility.process.EligibilityVariables.STARTUP_GRANT;

import fr.pdn.labelling.eligibility.CandidatureDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordProposalDelegate implements JavaDelegate {
    private final CandidatureDecision decision;

    RecordProposalDelegate(CandidatureDecision decision) {
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decision.propose(execution.getProcessBusinessKey(), STARTUP_GRANT.take(execution));
    }
}
