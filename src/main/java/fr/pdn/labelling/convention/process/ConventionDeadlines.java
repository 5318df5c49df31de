package fr.pdn.labelling.convention.process;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.candidature.process.DueDates;
import java.util.Date;
import org.springframework.stereotype.Component;

/** {@code ${conventionDeadlines.…}} in the models: the bank details and the signatures, those of the professionals too. */
@Component("conventionDeadlines")
public class ConventionDeadlines {
    private final DeadlineSettings settings;
    private final DueDates dates;

    ConventionDeadlines(DeadlineSettings settings, DueDates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    public Date bankDetails() {
        return dates.days(settings.bankDetailsDays());
    }

    public Date bankDetailsReminder() {
        return dates.morningOf(dates.today().plusDays(settings.bankDetailsReminderDays()));
    }

    public Date signature() {
        return dates.days(settings.signatureDays());
    }

    /** Three reminders, one a week. */
    public String signatureReminders() {
        return "R3/P%dD".formatted(settings.signatureReminderDays());
    }

    /** As often as signatures are still awaited at the end of the time given for them. */
    public String signatureChecks() {
        return "R/P%dD".formatted(settings.signatureDays());
    }
}
