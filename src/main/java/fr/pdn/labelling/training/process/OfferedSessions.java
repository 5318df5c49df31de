package fr.pdn.labelling.training.process;

import fr.pdn.labelling.candidature.process.TaskBrief;
import fr.pdn.labelling.training.SessionsChanged;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the sessions offered by the steps already open true: a form shows what its task was given. */
@Component
class OfferedSessions {
    private static final String OPTIONS = "sessionOptions";
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TaskBrief brief;

    OfferedSessions(TaskService tasks, RuntimeService runtime, TaskBrief brief) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.brief = brief;
    }

    @EventListener
    public void refresh(SessionsChanged changed) {
        var options = brief.sessions();
        tasks.createTaskQuery()
                .taskDefinitionKey("enrolInSession")
                .list()
                .forEach(task -> runtime.setVariableLocal(task.getExecutionId(), OPTIONS, options));
    }
}
