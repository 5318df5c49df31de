package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.MAIL_PIECES;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.NUMBER;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.TRIAGE_OUTCOME;

import fr.pdn.labelling.mailbox.MailFiling;
import fr.pdn.labelling.mailbox.MailTriage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Once a person has named it, the process goes by the name of the dossier. */
@Component
class RecordTriageDelegate implements JavaDelegate {
    private final MailTriage triage;
    private final MailFiling filing;

    RecordTriageDelegate(MailTriage triage, MailFiling filing) {
        this.triage = triage;
        this.filing = filing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var mail = INCOMING_MAIL.in(execution);
        execution.setProcessBusinessKey(triage.decide(
                mail,
                TRIAGE_OUTCOME.in(execution),
                NUMBER.optionalIn(execution).orElse(""),
                REASON.optionalIn(execution).orElse("")));
        MAIL_PIECES.set(execution, filing.pieces(mail));
    }
}
