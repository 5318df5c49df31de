package fr.pdn.labelling.movement.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.movement.process.MovementVariables.EMPLOYMENT_DECISION;

import fr.pdn.labelling.movement.EmploymentFollowUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordEmploymentDecisionDelegate implements JavaDelegate {
    private final EmploymentFollowUp employment;

    RecordEmploymentDecisionDelegate(EmploymentFollowUp employment) {
        this.employment = employment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        employment.decide(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                EMPLOYMENT_DECISION.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
