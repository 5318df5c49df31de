package fr.pdn.labelling.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Acts in the name of a fictitious person. */
@Component
@Profile("!production")
class DemonstrationPeople {
    private final TaskService tasks;
    private final DemonstrationSignature signature;

    DemonstrationPeople(TaskService tasks, DemonstrationSignature signature) {
        this.tasks = tasks;
        this.signature = signature;
    }

    <T> T as(String name, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Completes the step of that dossier; a committee member's own one when there are several. */
    void complete(String name, String number, String step, Map<String, Object> answers) {
        as(name, () -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(step)
                    .list();
            var task = open.stream()
                    .filter(t -> open.size() == 1 || name.equals(t.getAssignee()))
                    .findFirst()
                    .orElseThrow();
            claim(task, name);
            var professional = (String) tasks.getVariable(task.getId(), "professional");
            signature.around(
                    step, number, professional, name, () -> tasks.complete(task.getId(), new HashMap<>(answers)));
            return task;
        });
    }

    private void claim(Task task, String name) {
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), name);
        }
    }
}
