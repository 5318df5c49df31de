package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.suspension.process.SuspensionVariables.REQUEST;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.suspension.SuspensionCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLiftingRequestDelegate implements JavaDelegate {
    private final SuspensionCourse course;

    RecordLiftingRequestDelegate(SuspensionCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.requestLifting(breachOf(execution), REQUEST.optionalIn(execution).orElse(""));
    }
}
