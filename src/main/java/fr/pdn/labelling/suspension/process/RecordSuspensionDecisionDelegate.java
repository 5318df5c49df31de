package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.MISSING_OPINIONS_NOTED;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.SCOPE;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.SUSPENSION_DECISION;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.UNTIL;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.SuspensionDecisions;
import fr.pdn.labelling.suspension.SuspensionRuling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSuspensionDecisionDelegate implements JavaDelegate {
    private final SuspensionDecisions decisions;

    RecordSuspensionDecisionDelegate(SuspensionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.decide(
                breachOf(execution),
                new SuspensionRuling(
                        SUSPENSION_DECISION.in(execution),
                        SCOPE.optionalIn(execution).orElse(null),
                        UNTIL.optionalIn(execution).orElse(null),
                        REASON.optionalIn(execution).orElse(""),
                        MISSING_OPINIONS_NOTED.optionalIn(execution).orElse(false)));
        SUSPENSION_DECISION.set(execution, SUSPENSION_DECISION.in(execution));
    }
}
