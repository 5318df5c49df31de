package fr.pdn.labelling.change;

/** What a reviewer makes of a request. */
public enum ReplacementOutcome {
    ACCEPTED,
    REFUSED
}
