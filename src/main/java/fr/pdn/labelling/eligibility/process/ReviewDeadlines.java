package fr.pdn.labelling.eligibility.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.DueDates;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${reviewDeadlines.…}} in the models: from the check of what was sent to the opinion of the committee. */
@Component("reviewDeadlines")
public class ReviewDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final DueDates dates;

    ReviewDeadlines(DeadlineSettings settings, Dossiers dossiers, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    public Date complements(DelegateExecution execution) {
        return dates.endOf(askedBefore(execution));
    }

    public Date complementsReminder(DelegateExecution execution) {
        return dates.morningOf(dates.today().plusDays(settings.complementsReminderDays()));
    }

    public Date lapseCheck() {
        return dates.workingDays(settings.lapseWorkingDays());
    }

    public Date review() {
        return dates.workingDays(settings.reviewWorkingDays());
    }

    public Date coordinationReminder() {
        return dates.morningOf(dates.workingDaysAfter(dates.today(), settings.coordinationReminderWorkingDays()));
    }

    public Date committee(DelegateExecution execution) {
        return dates.endOf(committeeSession(execution));
    }

    public Date committeeOpinion(DelegateExecution execution) {
        var session = committeeSession(execution);
        return dates.endOf(dates.workingDaysAfter(session, settings.committeeOpinionWorkingDays()));
    }

    public Date precisions(DelegateExecution execution) {
        return dates.endOf(askedBefore(execution));
    }

    private LocalDate askedBefore(DelegateExecution execution) {
        var asked = dossiers.get(execution.getProcessBusinessKey())
                .last(Act.COMPLEMENTS_REQUESTED, Act.COMMITTEE_DEFERRED, Act.TIME_EXTENDED)
                .orElseThrow();
        return LocalDate.parse(asked.text("dueOn"));
    }

    private LocalDate committeeSession(DelegateExecution execution) {
        return LocalDate.parse(dossiers.get(execution.getProcessBusinessKey())
                .last(Act.COMMITTEE_CONVENED)
                .orElseThrow()
                .text("on"));
    }
}
