package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;
import static fr.pdn.labelling.report.process.ReportVariables.FILING;

import fr.pdn.labelling.report.Filing;
import fr.pdn.labelling.report.ReportFiling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAnnualReportDelegate implements JavaDelegate {
    private final ReportFiling reports;

    RecordAnnualReportDelegate(ReportFiling reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.file(execution.getProcessBusinessKey(), REPORT_YEAR.in(execution), ReportVariables.answers(execution));
        FILING.set(execution, Filing.FILED);
    }
}
