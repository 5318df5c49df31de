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

    RecordMissingReportDelegate(MissingReports missing) {
        this.missing = missing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        missing.decide(
                execution.getProcessBusinessKey(),
                REPORT_YEAR.in(execution),
                MISSING_REPORT_OUTCOME.in(execution),
                EXTENDED_TO.optionalIn(execution),
                REASON.optionalIn(execution).orElse(""));
        FILING.set(execution, Filing.WAIVED);
    }
}
