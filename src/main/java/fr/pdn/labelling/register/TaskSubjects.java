package fr.pdn.labelling.register;

import static java.util.stream.Collectors.toMap;

import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossier;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.TaskPlaces;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the cards of Tasklist say beside the name of a step, for those who may see the dossier: four questions, however many. */
@Service
public class TaskSubjects {
    private final TaskService tasks;
    private final TaskPlaces places;
    private final Dossiers dossiers;

    TaskSubjects(TaskService tasks, TaskPlaces places, Dossiers dossiers) {
        this.tasks = tasks;
        this.places = places;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    public List<TaskSubject> of(Collection<String> ids, Reader reader) {
        var asked = ids.isEmpty()
                ? List.<Task>of()
                : tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        var numbers = places.numbers(asked);
        var seen = dossiers.all(numbers.values()).stream()
                .filter(dossier -> Sight.of(reader, dossier).isPresent())
                .collect(toMap(Dossier::number, dossier -> dossier));
        var professionals = places.professionals(asked);
        return asked.stream()
                .map(task -> subject(task, seen.get(numbers.get(task.getProcessInstanceId())), professionals))
                .filter(Objects::nonNull)
                .toList();
    }

    private static TaskSubject subject(Task task, Dossier dossier, Map<String, String> professionals) {
        return dossier == null
                ? null
                : new TaskSubject(
                        task.getId(),
                        dossier.number(),
                        Objects.toString(dossier.answers().structure().name(), ""),
                        dossier.answers()
                                .professional(professionals.get(task.getProcessInstanceId()))
                                .map(Answers.Professional::fullName)
                                .orElse(""));
    }
}
