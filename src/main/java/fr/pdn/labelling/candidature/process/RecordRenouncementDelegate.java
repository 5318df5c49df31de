package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.candidature.Endings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRenouncementDelegate implements JavaDelegate {
    private final Endings endings;

    RecordRenouncementDelegate(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.renounce(execution.getProcessBusinessKey());
    }
}
