package fr.pdn.labelling.renewal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning, so that a day on which nothing ran is made up for; what is open is not opened again. */
@Component
@ConditionalOnProperty(name = "pdn.renewal.watching", havingValue = "true", matchIfMissing = true)
class RenewalClock {
    private final RenewalWatch watch;

    RenewalClock(RenewalWatch watch) {
        this.watch = watch;
    }

    @Scheduled(cron = "${pdn.renewal.watch:0 10 6 * * *}", zone = "Europe/Paris")
    void look() {
        watch.check();
    }
}
