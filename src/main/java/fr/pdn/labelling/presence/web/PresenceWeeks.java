package fr.pdn.labelling.presence.web;

import fr.pdn.labelling.presence.Hours;
import fr.pdn.labelling.presence.PresenceLog;
import org.springframework.stereotype.Component;

/** Weeks and hours as people read them. Named {@code @presenceWeeks} in the pages. */
@Component
public class PresenceWeeks {
    private final PresenceLog log;

    PresenceWeeks(PresenceLog log) {
        this.log = log;
    }

    /** The week after this one, by its code. */
    public String next() {
        return log.now().plus(1).code();
    }

    public String hours(int minutes) {
        return Hours.text(minutes);
    }
}
