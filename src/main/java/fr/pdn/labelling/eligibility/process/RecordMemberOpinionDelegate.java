package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.MEMBER;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.MEMBER_OPINION;

import fr.pdn.labelling.eligibility.Committee;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMemberOpinionDelegate implements JavaDelegate {
    private final Committee committee;

    RecordMemberOpinionDelegate(Committee committee) {
        this.committee = committee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        committee.giveOpinion(
                execution.getProcessBusinessKey(),
                MEMBER.in(execution),
                MEMBER_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
