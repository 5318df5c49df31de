package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.FormalNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LapseInterimSuspensionDelegate implements JavaDelegate {
    private final FormalNotices notices;

    LapseInterimSuspensionDelegate(FormalNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.lapse(breachOf(execution));
    }
}
