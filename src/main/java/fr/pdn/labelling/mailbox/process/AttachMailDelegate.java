package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.MAIL_PIECES;

import fr.pdn.labelling.mailbox.MailFiling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From here on the process goes by the name of the dossier. */
@Component
class AttachMailDelegate implements JavaDelegate {
    private final MailFiling filing;

    AttachMailDelegate(MailFiling filing) {
        this.filing = filing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var mail = INCOMING_MAIL.in(execution);
        execution.setProcessBusinessKey(filing.attachToKnown(mail));
        MAIL_PIECES.set(execution, filing.pieces(mail));
    }
}
