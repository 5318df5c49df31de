package fr.pdn.labelling.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.configuration.AgentGroup;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps that wait for someone now, asked of the engine. */
@Component
public class OpenTasks {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";
    private static final String PROFESSIONAL = "professional";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final People people;
    private final Clock clock;

    OpenTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, People people, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** The most pressing first. */
    List<OpenTask> of(Dossier dossier, Reader reader) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.number())
                .orderByDueDate()
                .asc()
                .orderByTaskName()
                .asc()
                .list();
        if (open.isEmpty()) {
            return List.of();
        }
        var professionals = professionals(open);
        var assignees =
                open.stream().map(Task::getAssignee).filter(Objects::nonNull).toList();
        var known = people.known(dossier, assignees);
        return open.stream()
                .map(task -> shown(task, dossier, reader, professionals.get(task.getProcessInstanceId()), known))
                .toList();
    }

    /** How many steps wait, by candidature number: two questions, whatever the number of dossiers. */
    Map<String, Long> counts(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(numbers.toArray(String[]::new))
                .list();
        if (open.isEmpty()) {
            return Map.of();
        }
        var instances = open.stream().map(Task::getProcessInstanceId).collect(toSet());
        var keys = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return open.stream()
                .filter(task -> keys.containsKey(task.getProcessInstanceId()))
                .collect(groupingBy(task -> keys.get(task.getProcessInstanceId()), counting()));
    }

    /** Steps the agent may take now. */
    public long toTakeBy(Reader reader) {
        var groups = reader.groups().stream().map(AgentGroup::id).toList();
        return groups.isEmpty()
                ? 0
                : tasks.createTaskQuery().taskCandidateGroupIn(groups).count();
    }

    /** Steps the agent has in hand. */
    public long inHandOf(Reader reader) {
        return tasks.createTaskQuery().taskAssignee(reader.login()).count();
    }

    /** Each process that is about one professional carries their ref. */
    private Map<String, String> professionals(List<Task> open) {
        var instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(PROFESSIONAL)
                .list()
                .stream()
                .collect(toMap(
                        VariableInstance::getProcessInstanceId, v -> String.valueOf(v.getValue()), (one, same) -> one));
    }

    private OpenTask shown(Task task, Dossier dossier, Reader reader, String professional, Map<String, Person> known) {
        var groups = groups(task);
        var due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new OpenTask(
                task.getName(),
                dossier.answers()
                        .professional(professional)
                        .map(Answers.Professional::fullName)
                        .orElse(""),
                task.getAssignee() == null ? names(groups) : holder(task.getAssignee(), dossier, known),
                task.getAssignee() != null,
                due == null ? null : FrenchDates.dayOf(due),
                due != null && due.isBefore(clock.instant()),
                opensFor(task, groups, reader) ? TASKLIST + task.getId() : null);
    }

    private static boolean opensFor(Task task, List<String> groups, Reader reader) {
        return reader.login().equals(task.getAssignee())
                || reader.groups().stream().anyMatch(group -> groups.contains(group.id()));
    }

    private List<String> groups(Task task) {
        UserTask step = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        var groups = step.getCamundaCandidateGroupsList();
        return groups.stream().noneMatch(group -> group.startsWith("${")) ? groups : candidates(task);
    }

    /** Of a step whose group depends on what it is about. */
    private List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String names(List<String> groups) {
        return Arrays.stream(AgentGroup.values())
                .filter(group -> groups.contains(group.id()))
                .map(AgentGroup::frenchName)
                .collect(joining(", "));
    }

    private static String holder(String assignee, Dossier dossier, Map<String, Person> known) {
        if (assignee.equals(Outsiders.structure(dossier.number()))) {
            return "la structure";
        }
        return dossier.answers().professionals().stream()
                .filter(p -> p.email() != null && assignee.equals(Outsiders.professional(p.email())))
                .findFirst()
                .map(Answers.Professional::fullName)
                .orElseGet(() -> known.get(assignee).name());
    }
}
