package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.ImplicitRefusalWatch;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${deadlines.…}} in the models: what several phases wait for, and what belongs to the whole procedure. */
@Component("deadlines")
public class ProcessDeadlines {
    private final DeadlineSettings settings;
    private final ImplicitRefusalWatch implicitRefusal;
    private final DueDates dates;

    ProcessDeadlines(DeadlineSettings settings, ImplicitRefusalWatch implicitRefusal, DueDates dates) {
        this.settings = settings;
        this.implicitRefusal = implicitRefusal;
        this.dates = dates;
    }

    public Date admissibilityCheck() {
        return dates.workingDays(settings.admissibilityWorkingDays());
    }

    public Date coordinationOpinion() {
        return dates.workingDays(settings.coordinationOpinionWorkingDays());
    }

    public Date decision() {
        return dates.workingDays(settings.decisionWorkingDays());
    }

    public Date implicitRefusalWatch(DelegateExecution execution) {
        return Date.from(implicitRefusal.next(execution.getProcessBusinessKey()));
    }

    public Date messageAnswer() {
        return dates.workingDays(settings.messageAnswerWorkingDays());
    }

    public Date questionReminder() {
        return dates.morningOf(dates.today().plusDays(settings.questionReminderDays()));
    }
}
