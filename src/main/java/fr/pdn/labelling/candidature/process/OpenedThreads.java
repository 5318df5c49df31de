package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.ExchangeVariables.DESK;

import fr.pdn.labelling.candidature.CurrentActor;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.MessageDesk;
import fr.pdn.labelling.candidature.MessageReadings;
import fr.pdn.labelling.engine.OpenedForm;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever opens the step that shows an exchange has read it. */
@Component
class OpenedThreads {
    private static final String STEP = "answerMessage";

    private final Dossiers dossiers;
    private final MessageReadings readings;
    private final CurrentActor actor;

    OpenedThreads(Dossiers dossiers, MessageReadings readings, CurrentActor actor) {
        this.dossiers = dossiers;
        this.readings = readings;
        this.actor = actor;
    }

    @EventListener
    void opened(OpenedForm form) {
        if (form.task().getTaskDefinitionKey().equals(STEP)) {
            read(form.task().getExecution());
        }
    }

    private void read(DelegateExecution thread) {
        var desk = MessageDesk.ofGroup(DESK.in(thread));
        readings.byAgent(dossiers.get(thread.getProcessBusinessKey()), List.of(desk), actor.name());
    }
}
