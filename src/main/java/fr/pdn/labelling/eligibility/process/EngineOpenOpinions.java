package fr.pdn.labelling.eligibility.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.eligibility.process.EligibilityVariables.MEMBER_OPINION;

import fr.pdn.labelling.eligibility.MemberOpinion;
import fr.pdn.labelling.eligibility.OpenOpinions;
import fr.pdn.labelling.eligibility.Recusals;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Steps the member back in their place, as they would themselves. */
@Component
class EngineOpenOpinions implements OpenOpinions {
    private final TaskService tasks;

    EngineOpenOpinions(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean recuse(String number, String member) {
        var open = tasks.createTaskQuery()
                .taskDefinitionKey("giveMemberOpinion")
                .processInstanceBusinessKey(number)
                .taskAssignee(member)
                .list();
        open.forEach(task -> tasks.complete(
                task.getId(),
                Map.of(MEMBER_OPINION.name(), MemberOpinion.RECUSED.name(), COMMENT.name(), Recusals.TIED)));
        return !open.isEmpty();
    }
}
