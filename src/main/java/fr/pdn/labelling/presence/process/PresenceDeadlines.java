package fr.pdn.labelling.presence.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.process.DueDates;
import java.util.Date;
import org.springframework.stereotype.Component;

/** {@code ${presenceDeadlines.…}} in the models: the contact with a professional who is no longer seen. */
@Component("presenceDeadlines")
public class PresenceDeadlines {
    private final DeadlineSettings settings;
    private final DueDates dates;

    PresenceDeadlines(DeadlineSettings settings, DueDates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    public Date presenceContact() {
        return dates.workingDays(settings.presenceContactWorkingDays());
    }
}
