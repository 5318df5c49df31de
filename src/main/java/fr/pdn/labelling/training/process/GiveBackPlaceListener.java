package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;

import fr.pdn.labelling.training.TrainingEnrolment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** However it ends: a refused charter and a withdrawal end it from outside. */
@Component
class GiveBackPlaceListener implements ExecutionListener {
    private final TrainingEnrolment training;

    GiveBackPlaceListener(TrainingEnrolment training) {
        this.training = training;
    }

    @Override
    public void notify(DelegateExecution execution) {
        training.giveBack(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution));
    }
}
