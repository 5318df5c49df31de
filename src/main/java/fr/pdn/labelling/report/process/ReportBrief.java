package fr.pdn.labelling.report.process;

import static fr.pdn.labelling.candidature.process.CandidatureVariables.REPORT_YEAR;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.ReportFacts;
import fr.pdn.labelling.candidature.process.BriefText;
import fr.pdn.labelling.report.ReportDifferences;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${reportBrief.…}} in the model: the report as an agent must see it before answering. */
@Component("reportBrief")
public class ReportBrief {
    private final Dossiers dossiers;
    private final ReportFacts facts;

    ReportBrief(Dossiers dossiers, ReportFacts facts) {
        this.dossiers = dossiers;
        this.facts = facts;
    }

    public String missing(DelegateExecution execution) {
        var report = report(execution);
        var text = new BriefText();
        text.line("**Bilan annuel %s\u00a0: pas encore reçu**", report.year());
        text.line(
                "Attendu pour le %s. Date légale du compte rendu financier\u00a0: %s.",
                FrenchDates.day(report.dueOn()), FrenchDates.day(report.legalEnd()));
        return text.toString();
    }

    /** Markdown, with everything that people typed escaped. */
    public String filed(DelegateExecution execution) {
        var text = new BriefText();
        write(text, report(execution));
        return text.toString();
    }

    public String analysed(DelegateExecution execution) {
        var report = report(execution);
        var text = new BriefText();
        write(text, report);
        var analysis = report.last(Act.ANNUAL_REPORT_ANALYSED).orElseThrow();
        var reserved = analysis.text("opinion").equals("RESERVED");
        text.line("**Analyse de la coordination\u00a0: %s**", reserved ? "réservée" : "favorable");
        text.line("%s", analysis.text("comment"));
        return text.toString();
    }

    private void write(BriefText text, AnnualReport report) {
        var filed = report.filed().orElseThrow();
        text.line(
                "**Bilan annuel %s**, signé par %s, %s",
                report.year(), filed.text("signatory"), filed.text("capacity"));
        facts.inWords(filed).forEach(answer -> text.item("%s\u00a0: %s", answer.label(), answer.text()));
        ReportDifferences.of(filed).forEach(sentence -> text.line("%s", sentence));
    }

    private AnnualReport report(DelegateExecution execution) {
        return AnnualReport.of(dossiers.get(execution.getProcessBusinessKey()), REPORT_YEAR.in(execution));
    }
}
