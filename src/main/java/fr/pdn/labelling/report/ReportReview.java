package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The coordination analyses a report, a reviewer validates it or says what it lacks. */
@Service
public class ReportReview {
    private final Dossiers dossiers;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    ReportReview(Dossiers dossiers, Journal journal, DeadlineSettings deadlines, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void analyse(String number, int year, ReportOpinion opinion, String comment) {
        journal.record(
                dossiers.get(number).candidature().id(),
                Act.ANNUAL_REPORT_ANALYSED,
                Map.of("year", year, "opinion", opinion.name(), "comment", comment));
    }

    /** @throws InvalidAnswersException when the structure would not learn what its report lacks */
    public void decide(String number, int year, ReportOutcome outcome, String reason) {
        var dossier = dossiers.get(number);
        var candidature = dossier.candidature().id();
        if (outcome == ReportOutcome.VALIDATED) {
            var spent = Grant.spent(AnnualReport.of(dossier, year).filed().orElseThrow());
            journal.record(
                    candidature,
                    Act.ANNUAL_REPORT_VALIDATED,
                    Map.of("year", year, "spentCents", spent, "comment", reason));
            return;
        }
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Dites à la structure ce qui est à compléter.");
        }
        var least =
                LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(deadlines.annualReportCompletionDays());
        var first = AnnualReport.of(dossier, year).dueOn();
        var dueOn = least.isAfter(first) ? least : first;
        journal.record(candidature, Act.ANNUAL_REPORT_RETURNED, Map.of("year", year, "reason", reason, "dueOn", dueOn));
    }
}
