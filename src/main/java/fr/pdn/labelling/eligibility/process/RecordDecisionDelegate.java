package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.DECISION;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.DECISION_OUTCOME;

import fr.pdn.labelling.eligibility.CandidatureDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionDelegate implements JavaDelegate {
    private final CandidatureDecision decision;

    RecordDecisionDelegate(CandidatureDecision decision) {
        this.decision = decision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = DECISION.in(execution);
        decision.decide(
                execution.getProcessBusinessKey(),
                outcome,
                REASON.optionalIn(execution).orElse(""));
        DECISION_OUTCOME.set(execution, outcome.name());
    }
}
