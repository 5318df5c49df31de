package fr.pdn.labelling.change;

/** What a structure announces about a filed dossier. */
public enum Announcement {
    CONTACT,
    REPLACEMENT,
    ABSENCE,
    DEPARTURE,
    SUCCESSOR,
    ADDITION,
    EMPLOYMENT,
    MERGER,
    CONVENTION_END,
    CONVENTION_KEPT
}
