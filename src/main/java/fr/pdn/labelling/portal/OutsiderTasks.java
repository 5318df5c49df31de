package fr.pdn.labelling.portal;

import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.TaskPlaces;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open steps of an address, whichever model they come from. The steps of others do not exist for it. */
@Component
public class OutsiderTasks {
    private final TaskService tasks;
    private final TaskPlaces places;
    private final Outsiders outsiders;
    private final DoneSteps done;
    private final StepDrafts drafts;

    OutsiderTasks(TaskService tasks, TaskPlaces places, Outsiders outsiders, DoneSteps done, StepDrafts drafts) {
        this.tasks = tasks;
        this.places = places;
        this.outsiders = outsiders;
        this.done = done;
        this.drafts = drafts;
    }

    /** The most urgent first. */
    public List<OutsiderTask> of(String email) {
        return described(query(email).list()).stream()
                .sorted(Comparator.comparing(OutsiderTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OutsiderTask::createdAt))
                .toList();
    }

    public Optional<OutsiderTask> find(String email, String id) {
        return described(query(email).taskId(id).list()).stream().findFirst();
    }

    /** A step that this address, or someone who acts for the same structure, has done. */
    public Optional<DoneStep> done(String email, String id) {
        return done.find(id, outsiders.actingAs(email));
    }

    /** What the form's conditions and texts may name beside the answers. */
    public Map<String, Object> context(OutsiderTask task) {
        return tasks.getVariables(task.id());
    }

    /** @throws fr.pdn.labelling.engine.RefusedCompletion when an answer cannot be taken: the step stays open */
    void complete(OutsiderTask task, Map<String, Object> answers) {
        done.record(task);
        drafts.forget(task);
        tasks.complete(task.id(), new HashMap<>(answers));
    }

    /** Whether a step with this id is open or done, whoever it belongs to. */
    public boolean exists(String id) {
        return tasks.createTaskQuery().taskId(id).count() > 0 || done.exists(id);
    }

    private TaskQuery query(String email) {
        return tasks.createTaskQuery()
                .active()
                .taskAssigneeIn(outsiders.actingAs(email).toArray(String[]::new))
                .initializeFormKeys();
    }

    private List<OutsiderTask> described(List<Task> open) {
        var numbers = places.numbers(open);
        var professionals = places.professionals(open);
        return open.stream()
                .map(task -> new OutsiderTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getCamundaFormRef().getKey(),
                        task.getAssignee(),
                        task.getDescription(),
                        numbers.get(task.getProcessInstanceId()),
                        professionals.get(task.getProcessInstanceId()),
                        task.getCreateTime().toInstant(),
                        Optional.ofNullable(task.getDueDate())
                                .map(Date::toInstant)
                                .orElse(null)))
                .toList();
    }
}
