package fr.pdn.labelling.renewal.process;

import static fr.pdn.labelling.renewal.process.RenewalVariables.RENEWAL_REQUEST;

import fr.pdn.labelling.renewal.RenewalAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenewalRequestDelegate implements JavaDelegate {
    private final RenewalAnswer answers;

    RecordRenewalRequestDelegate(RenewalAnswer answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.answer(
                execution.getProcessBusinessKey(), RENEWAL_REQUEST.in(execution), RenewalVariables.changes(execution));
    }
}
