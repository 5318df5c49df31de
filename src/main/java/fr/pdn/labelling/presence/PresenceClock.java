package fr.pdn.labelling.presence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks often, so that a Monday on which nothing ran is made up for; what is done is not done again. */
@Component
@ConditionalOnProperty(name = "pdn.presence.watching", havingValue = "true", matchIfMissing = true)
class PresenceClock {
    private final PresenceWatch watch;

    PresenceClock(PresenceWatch watch) {
        this.watch = watch;
    }

    @Scheduled(cron = "${pdn.presence.watch:0 */10 * * * *}", zone = "Europe/Paris")
    void look() {
        watch.check();
    }
}
