package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What those who have a draft are told about its call. Who has filed since is not in the list: it is read when mails are written. */
@Service
public class DraftMails {
    private final Candidatures candidatures;
    private final Campaigns campaigns;
    private final Notifications notifications;

    DraftMails(Candidatures candidatures, Campaigns campaigns, Notifications notifications) {
        this.candidatures = candidatures;
        this.campaigns = campaigns;
        this.notifications = notifications;
    }

    public void announceOpening(String campaign) {
        tell(campaign, MailTemplate.CAMPAIGN_OPENED, "opening");
    }

    /** @param event the reminder, unique: done twice it writes no second mail */
    public void remind(String campaign, String event) {
        tell(campaign, MailTemplate.DRAFT_REMINDER, event);
    }

    public void announceExtension(String campaign) {
        tell(
                campaign,
                MailTemplate.CLOSING_EXTENDED,
                "closing-" + campaigns.get(campaign).closesAt());
    }

    /** Once each: a draft that stays because its notice did not leave is not told again. */
    public void warnOfDeletion(String campaign) {
        tell(campaign, MailTemplate.DRAFT_DELETION_NOTICE, DraftDeletion.NOTICE);
    }

    private void tell(String campaign, MailTemplate template, String event) {
        for (var draft : candidatures.drafts(campaign)) {
            notifications.send(template, new Dossier(draft, List.of()), null, event);
        }
    }
}
