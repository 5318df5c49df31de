package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.label.process.LabelVariables.MISSION_LETTER_OUTCOME;

import fr.pdn.labelling.label.Preparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMissionLetterDelegate implements JavaDelegate {
    private final Preparation preparation;

    RecordMissionLetterDelegate(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preparation.signMissionLetter(
                execution.getProcessBusinessKey(), PROFESSIONAL.in(execution), MISSION_LETTER_OUTCOME.in(execution));
    }
}
