package fr.pdn.labelling.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** What goes wrong beside a process, shown in Cockpit on the process it concerns. */
@Component
public class Incidents {
    private final RuntimeService runtime;

    public Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Raising twice is raising once; without a running process nothing is raised.
     *
     * @param type sort of incident
     * @param about what failed, unique among its sort
     */
    public void raise(String type, String about, String process, String businessKey, String message) {
        if (find(type, about).isPresent()) {
            return;
        }
        execution(process, businessKey).ifPresent(execution -> runtime.createIncident(type, execution, about, message));
    }

    public void resolve(String type, String about) {
        find(type, about).map(Incident::getId).ifPresent(runtime::resolveIncident);
    }

    private Optional<Incident> find(String type, String about) {
        return runtime.createIncidentQuery().incidentType(type).configuration(about).list().stream()
                .findFirst();
    }

    /** An incident hangs on an execution that is in an activity: the phase that the process has reached. */
    private Optional<String> execution(String process, String businessKey) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(Execution::getId)
                .map(runtime::getActivityInstance)
                .flatMap(Incidents::executions)
                .findFirst();
    }

    /** A phase that is done several times at once has no execution of its own: one of its turns has. */
    private static Stream<String> executions(ActivityInstance around) {
        var activities = Stream.of(around.getChildActivityInstances())
                .flatMap(inner ->
                        inner.getChildActivityInstances().length + inner.getChildTransitionInstances().length > 0
                                ? executions(inner)
                                : Stream.of(inner.getExecutionIds()));
        var waiting = Stream.of(around.getChildTransitionInstances()).map(step -> step.getExecutionId());
        return Stream.concat(activities, waiting);
    }
}
