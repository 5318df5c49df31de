package fr.pdn.labelling.suspension.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.BREACH;
import static fr.pdn.labelling.suspension.process.SuspensionVariables.breachOf;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.DueDates;
import fr.pdn.labelling.suspension.BreachFile;
import fr.pdn.labelling.suspension.BreachFiles;
import fr.pdn.labelling.suspension.InterimTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${breachDeadlines.…}} in the models: from the breach to the end of a suspension. */
@Component("breachDeadlines")
public class BreachDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final BreachFiles files;
    private final InterimTime time;
    private final DueDates dates;

    BreachDeadlines(DeadlineSettings settings, Dossiers dossiers, BreachFiles files, InterimTime time, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.files = files;
        this.time = time;
        this.dates = dates;
    }

    public Date breachQualification() {
        return dates.workingDays(settings.breachQualificationWorkingDays());
    }

    public Date amicableContact() {
        return dates.days(settings.amicableContactDays());
    }

    public Date hearing(DelegateExecution execution) {
        return dates.endOf(time.hearingDue(fileOf(execution), dates.today()));
    }

    public Date breachOpinion(DelegateExecution execution) {
        return dates.endOf(time.opinionsDue(fileOf(execution), dates.today()));
    }

    public Date suspensionDecision(DelegateExecution execution) {
        return dates.endOf(time.decisionDue(fileOf(execution), dates.today()));
    }

    public Date noticeDelay(DelegateExecution execution) {
        return dates.endOf(saidOfBreach(execution, "dueOn", Act.FORMAL_NOTICE_SIGNED));
    }

    public Date interimSuspension(DelegateExecution execution) {
        return dates.endOf(saidOfBreach(execution, "until", Act.FORMAL_NOTICE_SIGNED));
    }

    public Date suspensionEnd(DelegateExecution execution) {
        return dates.endOf(suspendedUntil(execution));
    }

    /** A short suspension leaves half of its time to ask for its lifting. */
    public Date suspensionEndNear(DelegateExecution execution) {
        var until = suspendedUntil(execution);
        var usual = until.minusDays(settings.suspensionOutcomeDays());
        var today = dates.today();
        var half = today.plusDays(ChronoUnit.DAYS.between(today, until) / 2);
        return dates.morningOf(usual.isBefore(half) ? half : usual);
    }

    private BreachFile fileOf(DelegateExecution execution) {
        return files.get(breachOf(execution));
    }

    private LocalDate suspendedUntil(DelegateExecution execution) {
        return saidOfBreach(execution, "until", Act.SUSPENSION_DECIDED, Act.SUSPENSION_OUTCOME_DECIDED);
    }

    /** The last time it was said of this breach. */
    private LocalDate saidOfBreach(DelegateExecution execution, String field, Act... kinds) {
        var breach = BREACH.in(execution);
        return dossiers.get(execution.getProcessBusinessKey()).acts().stream()
                .filter(act -> List.of(kinds).contains(act.kind())
                        && act.text("breach").equals(breach))
                .map(act -> act.text(field))
                .filter(day -> !day.isEmpty())
                .reduce((earlier, later) -> later)
                .map(LocalDate::parse)
                .orElseThrow();
    }
}
