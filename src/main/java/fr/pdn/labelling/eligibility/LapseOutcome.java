package fr.pdn.labelling.eligibility;

public enum LapseOutcome {
    LAPSED,
    EXTENDED
}
