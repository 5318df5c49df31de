package fr.pdn.labelling.candidature.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.DRAFT_STAGE;

import fr.pdn.labelling.candidature.DraftCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckDraftsDelegate implements JavaDelegate {
    private final DraftCalendar calendar;

    CheckDraftsDelegate(DraftCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DRAFT_STAGE.set(execution, calendar.stage(execution.getProcessBusinessKey()));
    }
}
