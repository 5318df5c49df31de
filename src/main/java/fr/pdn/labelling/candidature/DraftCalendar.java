package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.ParisDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/** The dates that matter to the drafts of a campaign, from its closing as it is now. */
@Service
public class DraftCalendar {
    /** When mails leave, in Paris. */
    private final Campaigns campaigns;

    private final DeadlineSettings deadlines;
    private final Clock clock;

    DraftCalendar(Campaigns campaigns, DeadlineSettings deadlines, Clock clock) {
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public DraftStage stage(String code) {
        return campaigns.get(code).inTime(clock.instant()) ? DraftStage.UPCOMING : DraftStage.CLOSED;
    }

    /** The next morning of a reminder, or the closing; what was missed while nothing ran is not made up for. */
    public Instant next(String code) {
        var campaign = campaigns.get(code);
        var now = clock.instant();
        return Arrays.stream(deadlines.draftReminderDays())
                .mapToObj(days -> ParisDays.morningOf(day(campaign.closesAt()).minusDays(days)))
                .filter(moment -> moment.isAfter(now) && moment.isBefore(campaign.closesAt()))
                .sorted()
                .findFirst()
                .orElse(campaign.closed());
    }

    /** When those who left a draft are told that it will be deleted. */
    public Instant deletionNotice(String code) {
        return ParisDays.morningOf(keptUntil(campaigns.get(code)).minusDays(deadlines.draftDeletionNoticeDays()));
    }

    /** Counted from the notice, which may have left late. */
    public Instant deletion() {
        return ParisDays.morningOf(day(clock.instant()).plusDays(deadlines.draftDeletionNoticeDays()));
    }

    /** The last day on which a draft of this campaign can be read. */
    public LocalDate keptUntil(Campaign campaign) {
        return day(campaign.closesAt()).plusMonths(deadlines.draftKeptMonths());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Campaign.PARIS);
    }
}
