package fr.pdn.labelling.renewal;

/** What the coordination thinks of it. */
public enum RenewalOpinion {
    FAVOURABLE,
    RESERVED,
    UNFAVOURABLE
}
