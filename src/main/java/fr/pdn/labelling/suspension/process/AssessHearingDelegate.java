package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.HEARING;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.FormalNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessHearingDelegate implements JavaDelegate {
    private final FormalNotices notices;

    AssessHearingDelegate(FormalNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HEARING.set(execution, notices.hearing(breachOf(execution)));
    }
}
