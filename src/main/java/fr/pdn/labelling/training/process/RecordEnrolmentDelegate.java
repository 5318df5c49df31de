package fr.pdn.labelling.training.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.PROFESSIONAL;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.training.process.TrainingVariables.ENROLMENT;
import static fr.pdn.labelling.training.process.TrainingVariables.EXEMPTED;
import static fr.pdn.labelling.training.process.TrainingVariables.SESSION;
import static fr.pdn.labelling.training.process.TrainingVariables.TRAINING_OUTCOME;

import fr.pdn.labelling.training.TrainingEnrolment;
import fr.pdn.labelling.training.TrainingOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordEnrolmentDelegate implements JavaDelegate {
    private final TrainingEnrolment training;

    RecordEnrolmentDelegate(TrainingEnrolment training) {
        this.training = training;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enrolment = training.enrol(
                execution.getProcessBusinessKey(),
                PROFESSIONAL.in(execution),
                SESSION.optionalIn(execution),
                EXEMPTED.optionalIn(execution).orElse(false),
                REASON.optionalIn(execution).orElse(""));
        ENROLMENT.set(execution, enrolment);
        TRAINING_OUTCOME.set(execution, TrainingOutcome.EXEMPTED);
    }
}
