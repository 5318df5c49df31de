package fr.pdn.labelling.change.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.change.process.ChangeVariables.ANNOUNCED_ACT;

import fr.pdn.labelling.change.AbsenceNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAbsenceDelegate implements JavaDelegate {
    private final AbsenceNotice absences;

    RecordAbsenceDelegate(AbsenceNotice absences) {
        this.absences = absences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        absences.note(
                execution.getProcessBusinessKey(),
                ANNOUNCED_ACT.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
