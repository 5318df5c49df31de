package fr.pdn.labelling.portal.process;

import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.TaskPlaces;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps of a dossier that wait for someone now: who they are, not what they are about to say. */
@Component
public class OpenSteps {
    private final TaskService tasks;
    private final TaskPlaces places;
    private final RepositoryService repository;
    private final Outsiders outsiders;

    OpenSteps(TaskService tasks, TaskPlaces places, RepositoryService repository, Outsiders outsiders) {
        this.tasks = tasks;
        this.places = places;
        this.repository = repository;
        this.outsiders = outsiders;
    }

    public List<OpenStep> of(String number) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .orderByTaskCreateTime()
                .asc()
                .list();
        var professionals = places.professionals(open);
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
}
