package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.COMMENT;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;
import static fr.pdn.labelling.report.process.ReportVariables.REPORT_OPINION;

import fr.pdn.labelling.report.ReportReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReportAnalysisDelegate implements JavaDelegate {
    private final ReportReview review;

    RecordReportAnalysisDelegate(ReportReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.analyse(
                execution.getProcessBusinessKey(),
                REPORT_YEAR.in(execution),
                REPORT_OPINION.in(execution),
                COMMENT.optionalIn(execution).orElse(""));
    }
}
