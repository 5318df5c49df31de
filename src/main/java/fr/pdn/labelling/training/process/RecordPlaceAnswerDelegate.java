package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.training.process.TrainingVariables.PLACE_OUTCOME;

import fr.pdn.labelling.training.WaitingList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPlaceAnswerDelegate implements JavaDelegate {
    private final WaitingList waiting;

    RecordPlaceAnswerDelegate(WaitingList waiting) {
        this.waiting = waiting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waiting.answer(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution), PLACE_OUTCOME.in(execution));
    }
}
