package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.Committee;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConveneCommitteeDelegate implements JavaDelegate {
    private final Committee committee;

    ConveneCommitteeDelegate(Committee committee) {
        this.committee = committee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        committee.convene(execution.getProcessBusinessKey());
    }
}
