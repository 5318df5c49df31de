package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.process.DueDates;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${reportDeadlines.…}} in the models: the annual report and its reminders. */
@Component("reportDeadlines")
public class ReportDeadlines {
    private final DeadlineSettings settings;
    private final Dossiers dossiers;
    private final DueDates dates;

    ReportDeadlines(DeadlineSettings settings, Dossiers dossiers, DueDates dates) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    public Date annualReport(DelegateExecution execution) {
        return dates.endOf(reportDueOn(execution));
    }

    /** Before the date that is awaited; those that are past already are not made up for. */
    public String annualReportReminders(DelegateExecution execution) {
        return dates.reminders(reportDueOn(execution), settings.annualReportReminderDays());
    }

    public Date annualReportLate(DelegateExecution execution) {
        return dates.morningOf(reportDueOn(execution).plusDays(settings.annualReportLateDays()));
    }

    public Date annualReportMissing(DelegateExecution execution) {
        return dates.morningOf(reportDueOn(execution).plusDays(settings.annualReportMissingDays()));
    }

    public Date annualReportAnalysis() {
        return dates.workingDays(settings.annualReportAnalysisWorkingDays());
    }

    private LocalDate reportDueOn(DelegateExecution execution) {
        return AnnualReport.of(dossiers.get(execution.getProcessBusinessKey()), REPORT_YEAR.in(execution))
                .dueOn();
    }
}
