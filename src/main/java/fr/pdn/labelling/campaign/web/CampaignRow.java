package fr.pdn.labelling.campaign.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.ClosingExtension;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A call in the list of the administrators. Its state is what its dates say. */
record CampaignRow(Campaign campaign, String state, boolean extensible, List<ClosingExtension> extensions) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' H'\u00a0h\u00a0'mm", Locale.FRENCH)
            .withZone(Campaign.PARIS);

    static CampaignRow of(Campaign campaign, List<ClosingExtension> extensions, Instant now) {
        return new CampaignRow(campaign, state(campaign, !extensions.isEmpty(), now), campaign.inTime(now), extensions);
    }

    private static String state(Campaign campaign, boolean extended, Instant now) {
        if (!campaign.opened(now)) {
            return "Préparé";
        }
        return campaign.inTime(now) ? extended ? "Prorogé" : "Ouvert" : "Clos";
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }
}
