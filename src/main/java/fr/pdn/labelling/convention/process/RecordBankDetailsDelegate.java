package fr.pdn.labelling.convention.process;

import static fr.pdn.labelling.convention.process.ConventionVariables.ACCOUNT_HOLDER;
import static fr.pdn.labelling.convention.process.ConventionVariables.IBAN;
import static fr.pdn.labelling.convention.process.ConventionVariables.SIGNATORY;

import fr.pdn.labelling.convention.BankDetailsReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBankDetailsDelegate implements JavaDelegate {
    private final BankDetailsReview bankDetails;

    RecordBankDetailsDelegate(BankDetailsReview bankDetails) {
        this.bankDetails = bankDetails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bankDetails.provide(
                execution.getProcessBusinessKey(),
                IBAN.in(execution),
                ACCOUNT_HOLDER.in(execution),
                SIGNATORY.in(execution));
    }
}
