package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.training.process.TrainingVariables.SECOND_CHANCE;
import static fr.pdn.labelling.training.process.TrainingVariables.TRAINING_OUTCOME;

import fr.pdn.labelling.training.TrainingEnrolment;
import fr.pdn.labelling.training.TrainingOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessSecondChanceDelegate implements JavaDelegate {
    private final TrainingEnrolment training;

    AssessSecondChanceDelegate(TrainingEnrolment training) {
        this.training = training;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SECOND_CHANCE.set(
                execution, training.secondChance(execution.getProcessBusinessKey(), PROFESSIONAL.in(execution)));
        TRAINING_OUTCOME.set(execution, TrainingOutcome.NOT_TRAINED);
    }
}
