package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.ADMISSIBILITY_OUTCOME;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.DECISION_OUTCOME;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.LAPSE_OUTCOME;

import fr.pdn.labelling.eligibility.Complements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLapseDelegate implements JavaDelegate {
    private final Complements complements;

    RecordLapseDelegate(Complements complements) {
        this.complements = complements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = LAPSE_OUTCOME.in(execution);
        complements.afterSilence(
                execution.getProcessBusinessKey(),
                outcome,
                REASON.optionalIn(execution).orElse(""));
        ADMISSIBILITY_OUTCOME.set(execution, outcome.name());
        DECISION_OUTCOME.set(execution, outcome.name());
    }
}
