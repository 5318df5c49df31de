package fr.pdn.labelling.repayment.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPAYMENT_BREACH;
import static fr.pdn.labelling.repayment.process.RepaymentVariables.NEW_DUE_ON;
import static fr.pdn.labelling.repayment.process.RepaymentVariables.RECEIVED_EUROS;
import static fr.pdn.labelling.repayment.process.RepaymentVariables.RECEIVED_ON;
import static fr.pdn.labelling.repayment.process.RepaymentVariables.REPAYMENT_OUTCOME;

import fr.pdn.labelling.repayment.RepaymentFollowUp;
import fr.pdn.labelling.repayment.RepaymentNote;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRepaymentDelegate implements JavaDelegate {
    private final RepaymentFollowUp followUp;

    RecordRepaymentDelegate(RepaymentFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.note(
                execution.getProcessBusinessKey(),
                REPAYMENT_BREACH.in(execution),
                new RepaymentNote(
                        REPAYMENT_OUTCOME.in(execution),
                        RECEIVED_ON.optionalIn(execution).orElse(null),
                        RECEIVED_EUROS.optionalIn(execution).orElse(null),
                        NEW_DUE_ON.optionalIn(execution).orElse(null),
                        REASON.optionalIn(execution).orElse("")));
    }
}
