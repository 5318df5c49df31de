package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.COMMITTEE_OPINION;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.RETAINED_PROFESSIONALS;

import fr.pdn.labelling.eligibility.Committee;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmCommitteeOpinionDelegate implements JavaDelegate {
    private final Committee committee;

    ConfirmCommitteeOpinionDelegate(Committee committee) {
        this.committee = committee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        committee.conclude(
                execution.getProcessBusinessKey(),
                COMMITTEE_OPINION.in(execution),
                RETAINED_PROFESSIONALS.optionalIn(execution).orElse(List.of()),
                REASON.optionalIn(execution).orElse(""));
    }
}
