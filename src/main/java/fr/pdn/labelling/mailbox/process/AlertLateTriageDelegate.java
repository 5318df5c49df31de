package fr.pdn.labelling.mailbox.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A message that nobody has looked at in time is an incident on its step, which Cockpit shows until the step is done. */
@Component
class AlertLateTriageDelegate implements JavaDelegate {
    private static final String STEP = "triageIncomingMail";

    private final RuntimeService runtime;

    AlertLateTriageDelegate(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(STEP)
                .singleResult();
        runtime.createIncident(
                "mailNotTriaged",
                waiting.getId(),
                execution.getProcessBusinessKey(),
                "Courriel sans suite dans le délai de l’accusé de réception (CRPA R. 112-11-2).");
    }
}
