package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.AnnualReport;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A report that does not come: a reviewer says what follows, always with a reason. */
@Service
public class MissingReports {
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissingReports(Dossiers dossiers, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException when a reason or a right date is missing */
    public void decide(
            String number, int year, MissingReportOutcome outcome, Optional<LocalDate> dueOn, String reason) {
        if (reason.isBlank()) {
            throw InvalidAnswersException.at("/reason", "Dites pourquoi\u00a0: cette suite doit être motivée.");
        }
        switch (outcome) {
            case EXTENDED -> extend(number, year, dueOn, reason);
            case BREACH -> reportBreach(number, year, reason);
            case WAIVED -> record(number, Act.ANNUAL_REPORT_WAIVED, Map.of("year", year, "reason", reason));
        }
    }

    private void extend(String number, int year, Optional<LocalDate> dueOn, String reason) {
        var day = dueOn.orElseThrow(() -> InvalidAnswersException.at("/extendedTo", "Indiquez la nouvelle date."));
        if (!day.isAfter(LocalDate.ofInstant(clock.instant(), Campaign.PARIS))) {
            throw InvalidAnswersException.at("/extendedTo", "La nouvelle date doit être à venir.");
        }
        if (day.isAfter(AnnualReport.of(dossiers.get(number), year).legalEnd())) {
            throw InvalidAnswersException.at(
                    "/extendedTo",
                    "Le compte rendu financier est dû au plus tard le 30 juin %d (loi n°\u00a02000-321, article\u00a010)."
                            .formatted(year + 1));
        }
        record(number, Act.ANNUAL_REPORT_EXTENDED, Map.of("year", year, "dueOn", day, "reason", reason));
    }

    /** The facts are noted, nobody is sanctioned: whoever hears of it qualifies the breach. */
    private void reportBreach(String number, int year, String facts) {
        record(number, Act.ANNUAL_REPORT_BREACH_REPORTED, Map.of("year", year, "reason", facts));
        events.publishEvent(new ReportBreach(number, year, facts));
    }

    private void record(String number, Act act, Map<String, ?> said) {
        journal.record(dossiers.get(number).candidature().id(), act, said);
    }
}
