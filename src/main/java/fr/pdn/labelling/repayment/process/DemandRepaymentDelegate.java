package fr.pdn.labelling.repayment.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;

import fr.pdn.labelling.repayment.RepaymentFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DemandRepaymentDelegate implements JavaDelegate {
    private final RepaymentFollowUp followUp;

    DemandRepaymentDelegate(RepaymentFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.demand(execution.getProcessBusinessKey(), REPAYMENT_BREACH.in(execution));
    }
}
