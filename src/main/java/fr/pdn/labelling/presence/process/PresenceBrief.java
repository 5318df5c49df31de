package fr.pdn.labelling.presence.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.presence.PresenceSummary;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${presenceBrief.…}} in the models: what the coordination must know before it calls, as it is when the task is opened. */
@Component("presenceBrief")
public class PresenceBrief {
    private final PresenceSummary summary;

    PresenceBrief(PresenceSummary summary) {
        this.summary = summary;
    }

    public String of(DelegateExecution execution) {
        return summary.markdown(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution));
    }
}
