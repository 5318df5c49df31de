package fr.pdn.labelling.campaign;

/** What the module tells the process that follows a campaign. */
public interface CampaignCalendar {
    /** A campaign was created: its dates are followed from now on. */
    void campaignCreated(String code);

    /** Its closing was moved to a later date. */
    void closingExtended(String code);
}
