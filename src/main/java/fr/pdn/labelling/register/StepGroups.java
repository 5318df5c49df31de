package fr.pdn.labelling.register;

import static java.util.stream.Collectors.joining;

import fr.pdn.labelling.configuration.AgentGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Who may take a step, as its model says. */
@Component
class StepGroups {
    private final RepositoryService repository;

    StepGroups(RepositoryService repository) {
        this.repository = repository;
    }

    /** Empty when that depends on what the step is about. */
    Optional<List<String>> of(Task task) {
        UserTask step = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        var groups = step.getCamundaCandidateGroupsList();
        return Optional.of(groups).filter(found -> found.stream().noneMatch(group -> group.startsWith("${")));
    }

    static String names(List<String> groups) {
        return Arrays.stream(AgentGroup.values())
                .filter(group -> groups.contains(group.id()))
                .map(AgentGroup::frenchName)
                .collect(joining(", "));
    }
}
