package fr.pdn.labelling.candidature;

/** Whether drafts of a closed campaign are still kept. */
public enum DraftsLeft {
    NONE,
    /** Their authors have not been told long enough ago that they will be deleted. */
    SOME
}
