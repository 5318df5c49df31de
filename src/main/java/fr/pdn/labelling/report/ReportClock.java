package fr.pdn.labelling.report;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning, so that a 1 January on which nothing ran is made up for; what is asked for is not asked again. */
@Component
@ConditionalOnProperty(name = "pdn.report.watching", havingValue = "true", matchIfMissing = true)
class ReportClock {
    private final ReportWatch watch;

    ReportClock(ReportWatch watch) {
        this.watch = watch;
    }

    @Scheduled(cron = "${pdn.report.watch:0 0 6 * * *}", zone = "Europe/Paris")
    void look() {
        watch.check();
    }
}
