package fr.pdn.labelling.portal;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.entry.Entries;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Once its call is closed a draft is read, printed, copied or filed late, but no longer written: all have had the same time. */
@Component
public class DraftLock {
    private final Campaigns campaigns;
    private final Entries entries;
    private final Clock clock;

    DraftLock(Campaigns campaigns, Entries entries, Clock clock) {
        this.campaigns = campaigns;
        this.entries = entries;
        this.clock = clock;
    }

    /** Whether it may be filed by now. */
    public boolean opened(Candidature draft) {
        return campaigns.get(draft.campaign()).opened(clock.instant());
    }

    /** What an agent typed from a paper follows the date of that paper. */
    public boolean closed(Candidature draft) {
        return entries.of(draft)
                .map(entry -> !entries.open(entry))
                .orElseGet(() -> !campaigns.get(draft.campaign()).inTime(clock.instant()));
    }
}
