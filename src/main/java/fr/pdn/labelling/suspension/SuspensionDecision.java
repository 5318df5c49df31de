package fr.pdn.labelling.suspension;

/** What the director decides once the structure has been heard. */
public enum SuspensionDecision {
    NO_ACTION,
    WARNING,
    SUSPENDED
}
