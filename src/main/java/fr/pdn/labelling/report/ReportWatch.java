package fr.pdn.labelling.report;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** From each 1 January on, asks for the reports of the year before. Whoever is stopped in between goes on where it was. */
@Service
class ReportWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ReportWatch.class);
    private final ReportYears years;
    private final ReportOpening opening;
    private final Clock clock;

    ReportWatch(ReportYears years, ReportOpening opening, Clock clock) {
        this.years = years;
        this.opening = opening;
        this.clock = clock;
    }

    void check() {
        int year = LocalDate.ofInstant(clock.instant(), Campaign.PARIS).getYear() - 1;
        years.missing(year).forEach(number -> attempt(number, year));
    }

    /** One that fails keeps no other from being asked for, and is tried again. */
    private void attempt(String number, int year) {
        try {
            opening.ask(number, year);
        } catch (RuntimeException failure) {
            LOG.error("report of {} for {}", number, year, failure);
        }
    }
}
