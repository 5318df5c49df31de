package fr.pdn.labelling.label.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.label.LabelAward;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFormalitiesDelegate implements JavaDelegate {
    private final LabelAward award;

    RecordFormalitiesDelegate(LabelAward award) {
        this.award = award;
    }

    @Override
    public void execute(DelegateExecution execution) {
        award.completeFormalities(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
