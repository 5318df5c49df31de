package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.label.process.LabelVariables.LABEL_OUTCOME;

import fr.pdn.labelling.label.LabelAward;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordLabelDelegate implements JavaDelegate {
    private final LabelAward award;

    RecordLabelDelegate(LabelAward award) {
        this.award = award;
    }

    @Override
    public void execute(DelegateExecution execution) {
        award.decide(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                LABEL_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
