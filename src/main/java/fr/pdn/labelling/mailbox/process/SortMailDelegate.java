package fr.pdn.labelling.mailbox.process;

import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.INCOMING_MAIL;
import static fr.pdn.labelling.mailbox.process.IncomingMailVariables.MAIL_ROUTE;

import fr.pdn.labelling.mailbox.MailSorting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SortMailDelegate implements JavaDelegate {
    private final MailSorting sorting;

    SortMailDelegate(MailSorting sorting) {
        this.sorting = sorting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MAIL_ROUTE.set(execution, sorting.sort(INCOMING_MAIL.in(execution)));
    }
}
