package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.convention.process.ConventionVariables.BANK_DETAILS_OUTCOME;
import static fr.pdn.labelling.convention.process.ConventionVariables.CONVENTION_STAGE;

import fr.pdn.labelling.convention.BankDetailsReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBankDetailsCheckDelegate implements JavaDelegate {
    private final BankDetailsReview bankDetails;

    RecordBankDetailsCheckDelegate(BankDetailsReview bankDetails) {
        this.bankDetails = bankDetails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bankDetails.check(
                execution.getProcessBusinessKey(),
                BANK_DETAILS_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
        CONVENTION_STAGE.set(execution, bankDetails.stage(execution.getProcessBusinessKey()));
    }
}
