package fr.pdn.labelling.mail.process;

import fr.pdn.labelling.mail.FailedMail;
import fr.pdn.labelling.mail.UndeliveredMail;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * A mail that did not leave is an incident on the procedure of its dossier, so that Cockpit shows it. Before and after the
 * procedure the journal alone tells.
 */
@Component
class MailIncidents implements UndeliveredMail {

    private static final String TYPE = "mailFailed";
    private static final String PROCEDURE = "labelling-procedure";

    private final RuntimeService runtime;

    MailIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void raised(FailedMail mail) {
        if (incidentOf(mail).isPresent()) {
            return;
        }
        executionOf(mail.dossier())
                .ifPresent(execution ->
                        runtime.createIncident(TYPE, execution, mail.id().toString(), message(mail)));
    }

    @Override
    public void closed(FailedMail mail) {
        incidentOf(mail).map(Incident::getId).ifPresent(runtime::resolveIncident);
    }

    private static String message(FailedMail mail) {
        return "Courriel %s non envoyé. %s".formatted(mail.code(), mail.error());
    }

    private Optional<Incident> incidentOf(FailedMail mail) {
        return runtime
                .createIncidentQuery()
                .incidentType(TYPE)
                .configuration(mail.id().toString())
                .list()
                .stream()
                .findFirst();
    }

    /** An incident hangs on an execution that is in an activity: the phase that the dossier has reached. */
    private Optional<String> executionOf(String dossier) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCEDURE)
                .processInstanceBusinessKey(dossier)
                .list()
                .stream()
                .map(Execution::getId)
                .map(runtime::getActivityInstance)
                .flatMap(MailIncidents::executions)
                .findFirst();
    }

    private static Stream<String> executions(ActivityInstance procedure) {
        var phases =
                Stream.of(procedure.getChildActivityInstances()).flatMap(phase -> Stream.of(phase.getExecutionIds()));
        var waiting = Stream.of(procedure.getChildTransitionInstances()).map(step -> step.getExecutionId());
        return Stream.concat(phases, waiting);
    }
}
