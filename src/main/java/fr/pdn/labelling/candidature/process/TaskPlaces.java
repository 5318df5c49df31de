package fr.pdn.labelling.candidature.process;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What open steps are about: one question each for the dossiers and for the professionals, however many steps. */
@Component
public class TaskPlaces {
    private final RuntimeService runtime;

    TaskPlaces(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The business key, by process instance; those without one are absent. */
    public Map<String, String> numbers(Collection<Task> open) {
        return open.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances(open)).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** The ref of the professional, by process instance; those about the whole dossier are absent. */
    public Map<String, String> professionals(List<Task> open) {
        return open.isEmpty()
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instances(open).toArray(String[]::new))
                        .variableName(CandidatureVariables.PROFESSIONAL.name())
                        .list()
                        .stream()
                        .collect(toMap(
                                VariableInstance::getProcessInstanceId,
                                variable -> variable.getValue().toString(),
                                (one, same) -> one));
    }

    private static Set<String> instances(Collection<Task> open) {
        return open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    }
}
