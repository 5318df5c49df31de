package fr.pdn.labelling.portal.process;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.CandidatureVariables;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps of a dossier that wait for someone now: who they are, not what they are about to say. */
@Component
public class OpenSteps {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Outsiders outsiders;

    OpenSteps(TaskService tasks, RuntimeService runtime, RepositoryService repository, Outsiders outsiders) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.outsiders = outsiders;
    }

    public List<OpenStep> of(String number) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .orderByTaskCreateTime()
                .asc()
                .list();
        var professionals = professionals(open);
        return open.stream()
                .map(task -> new OpenStep(
                        task.getTaskDefinitionKey(),
                        repository
                                .getProcessDefinition(task.getProcessDefinitionId())
                                .getKey(),
                        actor(task, number),
                        professionals.get(task.getProcessInstanceId()),
                        Optional.ofNullable(task.getDueDate())
                                .map(Date::toInstant)
                                .orElse(null)))
                .toList();
    }

    private StepActor actor(Task task, String number) {
        var assignee = task.getAssignee();
        if (assignee != null && outsiders.is(assignee)) {
            return assignee.equals(Outsiders.structure(number)) ? StepActor.STRUCTURE : StepActor.PROFESSIONAL;
        }
        UserTask step = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return StepActor.of(step.getCamundaCandidateGroupsList());
    }

    private Map<String, String> professionals(List<Task> open) {
        var instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return instances.length == 0
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instances)
                        .variableName(CandidatureVariables.PROFESSIONAL.name())
                        .list()
                        .stream()
                        .collect(toMap(
                                VariableInstance::getProcessInstanceId,
                                variable -> variable.getValue().toString(),
                                (one, same) -> one));
    }
}
