package fr.pdn.labelling.label;

public enum FormalityOutcome {
    SIGNED,
    REFUSED
}
