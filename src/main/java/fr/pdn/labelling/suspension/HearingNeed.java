package fr.pdn.labelling.suspension;

/** CRPA L. 122-1: whoever asks for it is heard. */
public enum HearingNeed {
    REQUESTED,
    NOT_REQUESTED
}
