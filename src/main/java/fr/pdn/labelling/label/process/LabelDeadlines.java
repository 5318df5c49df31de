package fr.pdn.labelling.label.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.process.DueDates;
import java.util.Date;
import org.springframework.stereotype.Component;

/** {@code ${labelDeadlines.…}} in the models: the entry in the national directory. */
@Component("labelDeadlines")
public class LabelDeadlines {
    private final DeadlineSettings settings;
    private final DueDates dates;

    LabelDeadlines(DeadlineSettings settings, DueDates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    public Date directory() {
        return dates.days(settings.directoryDays());
    }

    public Date directoryReminder() {
        return dates.morningOf(dates.today().plusDays(settings.directoryReminderDays()));
    }
}
