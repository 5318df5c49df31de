package fr.pdn.labelling.candidature;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.mail.MailTemplate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What those who have a draft are told about its call. Who has filed since is not in the list: it is read when mails are written. */
@Service
public class DraftMails {
    private final Candidatures candidatures;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Notifications notifications;

    DraftMails(Candidatures candidatures, Dossiers dossiers, Campaigns campaigns, Notifications notifications) {
        this.candidatures = candidatures;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.notifications = notifications;
    }

    public void announceOpening(String campaign) {
        tell(campaign, MailTemplate.CAMPAIGN_OPENED, "opening");
    }

    /**
     * Not those of a paper that is to be confirmed: the closing is not their date.
     *
     * @param event the reminder, unique: done twice it writes no second mail
     */
    public void remind(String campaign, String event) {
        var dated = dossiers.drafts(Act.ENTERED).stream()
                .filter(draft -> draft.arrival().orElseThrow().dated())
                .map(draft -> draft.candidature().id())
                .toList();
        for (var draft : candidatures.drafts(campaign)) {
            if (!dated.contains(draft.id())) {
                tell(draft, MailTemplate.DRAFT_REMINDER, event);
            }
        }
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
        candidatures.drafts(campaign).forEach(draft -> tell(draft, template, event));
    }

    private void tell(Candidature draft, MailTemplate template, String event) {
        notifications.send(template, new Dossier(draft, List.of()), null, event);
    }
}
