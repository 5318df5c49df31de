package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;

import fr.pdn.labelling.mailbox.MailReceipts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmRegistrationDelegate implements JavaDelegate {
    private final MailReceipts receipts;

    ConfirmRegistrationDelegate(MailReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipts.confirmRegistration(INCOMING_MAIL.in(execution));
    }
}
