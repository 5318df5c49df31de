package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.Committee;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${committee.…}} in the models. */
@Component("committee")
public class CommitteeTasks {
    private final Committee committee;

    CommitteeTasks(Committee committee) {
        this.committee = committee;
    }

    public List<String> members(DelegateExecution execution) {
        return committee.members(execution.getProcessBusinessKey());
    }
}
