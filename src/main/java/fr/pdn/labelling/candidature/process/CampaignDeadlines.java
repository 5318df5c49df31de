package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.Campaigns;
import fr.pdn.labelling.candidature.DraftCalendar;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** {@code ${campaignDeadlines.…}} in the models: the calendar of a campaign and of its drafts. */
@Component("campaignDeadlines")
public class CampaignDeadlines {
    private final Campaigns campaigns;
    private final DraftCalendar drafts;

    CampaignDeadlines(Campaigns campaigns, DraftCalendar drafts) {
        this.campaigns = campaigns;
        this.drafts = drafts;
    }

    public Date campaignOpening(DelegateExecution execution) {
        return Date.from(campaigns.get(execution.getProcessBusinessKey()).opensAt());
    }

    public Date nextDraftDate(DelegateExecution execution) {
        return Date.from(drafts.next(execution.getProcessBusinessKey()));
    }

    public Date draftDeletionNotice(DelegateExecution execution) {
        return Date.from(drafts.deletionNotice(execution.getProcessBusinessKey()));
    }

    public Date draftDeletion() {
        return Date.from(drafts.deletion());
    }
}
