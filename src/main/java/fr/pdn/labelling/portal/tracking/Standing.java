package fr.pdn.labelling.portal.tracking;

/** How far a stage is. */
public enum Standing {
    DONE,
    CURRENT,
    /** It will not go on. */
    STOPPED,
    TO_COME;

    /** Over, well or not. */
    boolean settled() {
        return this == DONE || this == STOPPED;
    }
}
