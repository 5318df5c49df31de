package fr.pdn.labelling.register;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.TaskPlaces;
import fr.pdn.labelling.configuration.AgentGroup;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The steps that wait for someone now, asked of the engine. */
@Component
public class OpenTasks {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final TaskService tasks;
    private final TaskPlaces places;
    private final StepGroups groups;
    private final People people;
    private final Clock clock;

    OpenTasks(TaskService tasks, TaskPlaces places, StepGroups groups, People people, Clock clock) {
        this.tasks = tasks;
        this.places = places;
        this.groups = groups;
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
        var professionals = places.professionals(open);
        var assignees =
                open.stream().map(Task::getAssignee).filter(Objects::nonNull).toList();
        var known = people.known(dossier, assignees);
        return open.stream()
                .map(task -> shown(task, dossier, reader, professionals.get(task.getProcessInstanceId()), known))
                .toList();
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

    private OpenTask shown(Task task, Dossier dossier, Reader reader, String professional, Map<String, Person> known) {
        var candidates = groups(task);
        var due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new OpenTask(
                task.getName(),
                dossier.answers()
                        .professional(professional)
                        .map(Answers.Professional::fullName)
                        .orElse(""),
                task.getAssignee() == null ? StepGroups.names(candidates) : holder(task.getAssignee(), dossier, known),
                task.getAssignee() != null,
                due == null ? null : FrenchDates.dayOf(due),
                due != null && due.isBefore(clock.instant()),
                opensFor(task, candidates, reader) ? TASKLIST + task.getId() : null);
    }

    private static boolean opensFor(Task task, List<String> groups, Reader reader) {
        return reader.login().equals(task.getAssignee())
                || reader.groups().stream().anyMatch(group -> groups.contains(group.id()));
    }

    private List<String> groups(Task task) {
        return groups.of(task).orElseGet(() -> candidates(task));
    }

    /** Of a step whose group depends on what it is about. */
    private List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
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
