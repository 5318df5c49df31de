package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.eligibility.Reexamination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExamineAgainDelegate implements JavaDelegate {
    private final Reexamination examination;

    ExamineAgainDelegate(Reexamination examination) {
        this.examination = examination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        examination.examineAgain(execution.getProcessBusinessKey());
    }
}
