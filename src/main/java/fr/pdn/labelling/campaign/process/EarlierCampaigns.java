package fr.pdn.labelling.campaign.process;

import fr.pdn.labelling.campaign.Campaigns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives its process to each campaign created before campaigns had one. */
@Component
class EarlierCampaigns {
    private final Campaigns campaigns;

    EarlierCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @EventListener(ApplicationReadyEvent.class)
    void follow() {
        campaigns.follow();
    }
}
