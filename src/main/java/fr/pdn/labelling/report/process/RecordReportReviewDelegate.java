package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REASON;
import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;
import static fr.pdn.labelling.report.process.ReportVariables.REPORT_OUTCOME;

import fr.pdn.labelling.report.ReportReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReportReviewDelegate implements JavaDelegate {
    private final ReportReview review;

    RecordReportReviewDelegate(ReportReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.decide(
                execution.getProcessBusinessKey(),
                REPORT_YEAR.in(execution),
                REPORT_OUTCOME.in(execution),
                REASON.optionalIn(execution).orElse(""));
    }
}
