package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;
import static fr.pdn.labelling.report.process.ReportVariables.EXTENDED_TO;
import static fr.pdn.labelling.report.process.ReportVariables.FILING;
import static fr.pdn.labelling.report.process.ReportVariables.MISSING_REPORT_OUTCOME;

import fr.pdn.labelling.report.Filing;
import fr.pdn.labelling.report.MissingReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** How the wait ended is read only where this ends it. */
@Component
class RecordMissingReportDelegate implements JavaDelegate {
    private final MissingReports missing;
    private final AwaitedReport awaited;

    RecordMissingReportDelegate(MissingReports missing, AwaitedReport awaited) {
        this.missing = missing;
        this.awaited = awaited;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missing.decide(
                execution.getProcessBusinessKey(),
                REPORT_YEAR.in(execution),
                MISSING_REPORT_OUTCOME.in(execution),
                EXTENDED_TO.optionalIn(execution),
                REASON.optionalIn(execution).orElse(""));
        awaited.moveDueDate(execution);
        FILING.set(execution, Filing.WAIVED);
    }
}
