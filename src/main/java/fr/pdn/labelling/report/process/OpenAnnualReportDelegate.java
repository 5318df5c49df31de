package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.report.ReportOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenAnnualReportDelegate implements JavaDelegate {
    private final ReportOpening opening;

    OpenAnnualReportDelegate(ReportOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(execution.getProcessBusinessKey(), REPORT_YEAR.in(execution));
    }
}
