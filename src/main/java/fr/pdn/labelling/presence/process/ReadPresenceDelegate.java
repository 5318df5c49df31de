package fr.pdn.labelling.presence.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.presence.process.PresenceVariables.PRESENCE_MEASURE;

import fr.pdn.labelling.presence.PresenceFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReadPresenceDelegate implements JavaDelegate {
    private final PresenceFollowUp followUp;

    ReadPresenceDelegate(PresenceFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PRESENCE_MEASURE.set(execution, followUp.take(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution)));
    }
}
