package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.training.process.TrainingVariables.ATTENDANCE;
import static fr.pdn.labelling.training.process.TrainingVariables.TRAINING_OUTCOME;

import fr.pdn.labelling.training.TrainingEnrolment;
import fr.pdn.labelling.training.TrainingOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmAttendanceDelegate implements JavaDelegate {
    private final TrainingEnrolment training;

    ConfirmAttendanceDelegate(TrainingEnrolment training) {
        this.training = training;
    }

    @Override
    public void execute(DelegateExecution execution) {
        training.attend(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution), ATTENDANCE.in(execution));
        TRAINING_OUTCOME.set(execution, TrainingOutcome.TRAINED);
    }
}
