package fr.pdn.labelling.label;

public enum LabelOutcome {
    AWARDED,
    RETURNED
}
