package fr.pdn.labelling.label;

public enum AbandonmentOutcome {
    ABANDONED,
    EXTENDED
}
