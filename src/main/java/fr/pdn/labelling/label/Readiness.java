package fr.pdn.labelling.label;

public enum Readiness {
    READY,
    NONE_READY
}
