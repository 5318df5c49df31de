package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.candidature.checks.Amounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a year is asked for once. */
@Service
public class ReportOpening {
    /** Whoever is asked late, because the program did not run, has this long all the same. */
    private static final int LEAST_DAYS = 60;

    private final ReportYears years;
    private final Dossiers dossiers;
    private final Journal journal;
    private final DeadlineSettings deadlines;
    private final ReportProcedure procedure;
    private final Clock clock;

    ReportOpening(
            ReportYears years,
            Dossiers dossiers,
            Journal journal,
            DeadlineSettings deadlines,
            ReportProcedure procedure,
            Clock clock) {
        this.years = years;
        this.dossiers = dossiers;
        this.journal = journal;
        this.deadlines = deadlines;
        this.procedure = procedure;
        this.clock = clock;
    }

    @Transactional
    public void ask(String number, int year) {
        var dossier = dossiers.get(number);
        if (years.add(dossier.candidature().id(), year)) {
            var cents = Grant.toJustify(dossier, year);
            procedure.yearEnded(number, year, cents == 0 ? null : Amounts.shown(cents));
        }
    }

    public void open(String number, int year) {
        var dossier = dossiers.get(number);
        journal.record(
                dossier.candidature().id(),
                Act.ANNUAL_REPORT_OPENED,
                Map.of(
                        "year",
                        year,
                        "convention",
                        number + "-C",
                        "dueOn",
                        dueOn(year),
                        "grantCents",
                        Grant.toJustify(dossier, year)));
    }

    private LocalDate dueOn(int year) {
        var usual = LocalDate.of(year + 1, 1, 1)
                .plusMonths(deadlines.annualReportMonths())
                .minusDays(1);
        var least = LocalDate.ofInstant(clock.instant(), Campaign.PARIS).plusDays(LEAST_DAYS);
        return least.isAfter(usual) ? least : usual;
    }
}
