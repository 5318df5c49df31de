package fr.pdn.labelling.presence.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.presence.process.PresenceVariables.CONTACT_OUTCOME;

import fr.pdn.labelling.presence.PresenceFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordContactDelegate implements JavaDelegate {
    private final PresenceFollowUp followUp;

    RecordContactDelegate(PresenceFollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUp.conclude(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                CONTACT_OUTCOME.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
