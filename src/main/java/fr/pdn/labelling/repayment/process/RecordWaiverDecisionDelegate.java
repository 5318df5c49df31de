package fr.pdn.labelling.repayment.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;
import static fr.pdn.labelling.repayment.process.RepaymentVariables.WAIVER_DECISION;

import fr.pdn.labelling.repayment.RepaymentFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordWaiverDecisionDelegate implements JavaDelegate {
    private final RepaymentFollowUp followUp;

    RecordWaiverDecisionDelegate(RepaymentFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.decideWaiver(
                execution.getProcessBusinessKey(),
                REPAYMENT_BREACH.in(execution),
                WAIVER_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
