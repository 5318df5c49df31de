package fr.pdn.labelling.report.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The step of the structure, which stays open while a reviewer decides what follows. */
@Component
class AwaitedReport {
    private static final String STEP = "completeAnnualReport";

    private final TaskService tasks;
    private final ReportDeadlines deadlines;

    AwaitedReport(TaskService tasks, ReportDeadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /** To the date that holds now: the later one, when more time was given. */
    void moveDueDate(DelegateExecution execution) {
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(STEP)
                .list()
                .forEach(step -> tasks.setDueDate(step.getId(), deadlines.annualReport(execution)));
    }
}
