package fr.pdn.labelling.label;

public enum ProfilesOutcome {
    VERIFIED,
    TO_CORRECT
}
