package fr.pdn.labelling.mailbox.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.process.DueDates;
import java.util.Date;
import org.springframework.stereotype.Component;

/** {@code ${mailDeadlines.…}} in the models: the messages that nobody has sorted yet. */
@Component("mailDeadlines")
public class MailDeadlines {
    private final DeadlineSettings settings;
    private final DueDates dates;

    MailDeadlines(DeadlineSettings settings, DueDates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    public Date mailTriage() {
        return dates.workingDays(settings.mailTriageWorkingDays());
    }

    public Date mailAlert() {
        return dates.workingDays(settings.mailAlertWorkingDays());
    }
}
