package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.movement.EmploymentFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordExplanationDelegate implements JavaDelegate {
    private final EmploymentFollowUp employment;

    RecordExplanationDelegate(EmploymentFollowUp employment) {
        this.employment = employment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        employment.explain(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
