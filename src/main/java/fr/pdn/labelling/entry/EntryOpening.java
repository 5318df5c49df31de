package fr.pdn.labelling.entry;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Arrival;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Drafts;
import fr.pdn.labelling.candidature.checks.Email;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An agent begins to type a candidature that came otherwise than through the portal. */
@Service
public class EntryOpening {
    private final Drafts drafts;
    private final Campaigns campaigns;
    private final DeadlineSettings deadlines;
    private final Clock clock;

    EntryOpening(Drafts drafts, Campaigns campaigns, DeadlineSettings deadlines, Clock clock) {
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Calls whose drafts are still kept, the last to open in front: a paper may arrive after the closing. */
    public List<Campaign> calls() {
        var today = FrenchDates.dayOf(clock.instant());
        return campaigns.all().stream()
                .filter(call -> !FrenchDates.dayOf(call.closesAt())
                        .plusMonths(deadlines.draftKeptMonths())
                        .isBefore(today))
                .toList();
    }

    /** @throws InvalidAnswersException at the fields that are wrong */
    public Candidature begin(NewEntry wanted) {
        var errors = new EntryCheck(calls(), clock.instant()).of(wanted);
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
        var arrival = new Arrival(
                wanted.channel().orElseThrow(),
                wanted.arrivedOn().value().orElse(null),
                wanted.postmark().value().orElse(null),
                null);
        var contact = Map.of("email", Email.normalised(wanted.email()));
        return drafts.enter(wanted.campaign(), Map.of("structure", Map.of("contact", contact)), arrival);
    }
}
