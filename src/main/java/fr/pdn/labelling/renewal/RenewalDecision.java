package fr.pdn.labelling.renewal;

/** What the director decides. */
public enum RenewalDecision {
    RENEWED,
    REFUSED
}
