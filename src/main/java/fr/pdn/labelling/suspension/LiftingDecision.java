package fr.pdn.labelling.suspension;

public enum LiftingDecision {
    LIFTED,
    MAINTAINED
}
