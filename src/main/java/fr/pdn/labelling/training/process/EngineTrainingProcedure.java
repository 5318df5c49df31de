package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.training.TrainingProcedure;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class EngineTrainingProcedure implements TrainingProcedure {
    private static final String CANCELLED = "CANCELLED";
    private static final String ENROLLED = "recordAttendance";
    private static final String OFFERED = "confirmPlace";
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;

    EngineTrainingProcedure(RuntimeService runtime, TaskService tasks, IdentityService identities) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public void placeOffered(String number, String professional) {
        asNobody(() -> correlate("placeOffered", number, professional));
    }

    @Override
    public void enrolmentCancelled(String number, String professional) {
        asNobody(() -> leave(number, professional));
    }

    @Override
    public void sessionMoved(String number, String professional, Instant startsAt) {
        asNobody(() -> open(number, professional, ENROLLED)
                .forEach(step -> tasks.setDueDate(step.getId(), Date.from(startsAt))));
    }

    @Override
    public boolean attendanceTold(String number, String professional, Attendance attendance) {
        var open = open(number, professional, ENROLLED);
        open.forEach(step -> tasks.complete(step.getId(), Map.of("attendance", attendance.name())));
        return !open.isEmpty();
    }

    private List<Task> open(String number, String professional, String... steps) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKeyIn(steps)
                .processVariableValueEquals(PROFESSIONAL.name(), professional)
                .list();
    }

    private void leave(String number, String professional) {
        var open = open(number, professional, ENROLLED, OFFERED);
        if (open.isEmpty()) {
            correlate("waitingCancelled", number, professional);
        }
        open.forEach(this::leave);
    }

    /** An event on the step of those enrolled would cost three statements to everyone who comes: their token is moved. */
    private void leave(Task step) {
        if (step.getTaskDefinitionKey().equals(OFFERED)) {
            tasks.handleBpmnError(step.getId(), CANCELLED);
            return;
        }
        runtime.createProcessInstanceModification(step.getProcessInstanceId())
                .cancelAllForActivity(ENROLLED)
                .startBeforeActivity("enrolmentReopened")
                .execute();
    }

    /** Who frees a place moves someone else’s process, in which they have no right of their own. */
    private void asNobody(Runnable work) {
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            identities.setAuthentication(signedIn);
        }
    }

    private void correlate(String message, String number, String professional) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .processInstanceVariableEquals(PROFESSIONAL.name(), professional)
                .correlate();
    }
}
