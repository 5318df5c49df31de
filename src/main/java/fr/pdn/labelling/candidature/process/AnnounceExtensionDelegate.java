package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.DraftMails;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceExtensionDelegate implements JavaDelegate {
    private final DraftMails mails;

    AnnounceExtensionDelegate(DraftMails mails) {
        this.mails = mails;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mails.announceExtension(execution.getProcessBusinessKey());
    }
}
