package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toSet;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.TaskPlaces;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The steps that wait in many dossiers at once: as many questions to the engine, however many dossiers. */
@Component
class ListedSteps {
    private final TaskService tasks;
    private final TaskPlaces places;
    private final StepGroups groups;
    private final People people;
    private final Outsiders outsiders;

    ListedSteps(TaskService tasks, TaskPlaces places, StepGroups groups, People people, Outsiders outsiders) {
        this.tasks = tasks;
        this.places = places;
        this.groups = groups;
        this.people = people;
        this.outsiders = outsiders;
    }

    /** The most pressing first. */
    Map<String, List<ListedStep>> of(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : listed(tasks.createTaskQuery().processInstanceBusinessKeyIn(numbers.toArray(String[]::new)));
    }

    /** Those that have a deadline, of all dossiers. */
    Map<String, List<ListedStep>> pressing() {
        return listed(tasks.createTaskQuery().dueAfter(new Date(0)));
    }

    /** Numbers of the dossiers in which a step waits. */
    Set<String> waitingAt(String step) {
        return listed(tasks.createTaskQuery().taskDefinitionKey(step)).keySet();
    }

    private Map<String, List<ListedStep>> listed(TaskQuery query) {
        var open = query.orderByDueDate().asc().orderByTaskName().asc().list();
        if (open.isEmpty()) {
            return Map.of();
        }
        var numbers = places.numbers(open);
        var agents = people.names(open.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .filter(assignee -> !outsiders.is(assignee))
                .collect(toSet()));
        return open.stream()
                .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
                .map(task -> step(task, numbers.get(task.getProcessInstanceId()), agents))
                .collect(Collectors.groupingBy(ListedStep::number));
    }

    private ListedStep step(Task task, String number, Map<String, String> agents) {
        var due = task.getDueDate();
        return new ListedStep(
                number,
                task.getName(),
                whose(task, number, agents),
                due == null ? null : FrenchDates.dayOf(due.toInstant()));
    }

    private String whose(Task task, String number, Map<String, String> agents) {
        var assignee = task.getAssignee();
        if (assignee == null) {
            return groups.of(task).map(StepGroups::names).orElse("");
        }
        if (assignee.equals(Outsiders.structure(number))) {
            return "la structure";
        }
        return outsiders.is(assignee) ? "le professionnel" : agents.getOrDefault(assignee, assignee);
    }
}
