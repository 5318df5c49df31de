package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.training.WaitingList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleasePlaceDelegate implements JavaDelegate {
    private final WaitingList waiting;

    ReleasePlaceDelegate(WaitingList waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.release(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution));
    }
}
