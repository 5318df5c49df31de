package fr.pdn.labelling.candidature;

/** What a date of a campaign's calendar means for its drafts. */
public enum DraftStage {
    /** The closing is near: whoever has a draft is reminded. */
    UPCOMING,
    CLOSED
}
