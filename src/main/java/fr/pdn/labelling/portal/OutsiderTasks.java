package fr.pdn.labelling.portal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.pdn.labelling.candidature.Outsiders;
import fr.pdn.labelling.candidature.process.CandidatureVariables;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open steps of an address, whichever model they come from. The steps of others do not exist for it. */
@Component
public class OutsiderTasks {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Outsiders outsiders;
    private final DoneSteps done;
    private final StepDrafts drafts;

    OutsiderTasks(TaskService tasks, RuntimeService runtime, Outsiders outsiders, DoneSteps done, StepDrafts drafts) {
        this.tasks = tasks;
        this.runtime = runtime;
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
        if (open.isEmpty()) {
            return List.of();
        }
        var processes = open.stream().map(Task::getProcessInstanceId).collect(toSet());
        var numbers = numbers(processes);
        var professionals = professionals(processes);
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

    private Map<String, String> numbers(Set<String> processes) {
        return runtime.createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, String> professionals(Set<String> processes) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(processes.toArray(String[]::new))
                .variableName(CandidatureVariables.PROFESSIONAL.name())
                .list()
                .stream()
                .collect(toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> variable.getValue().toString(),
                        (one, same) -> one));
    }
}
