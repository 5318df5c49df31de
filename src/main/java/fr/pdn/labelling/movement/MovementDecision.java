package fr.pdn.labelling.movement;

public enum MovementDecision {
    ACCEPTED,
    ACCEPTED_WITH_GRANT,
    REFUSED
}
