package fr.pdn.labelling.movement;

public enum MovementDecision {
    ACCEPTED,
    REFUSED
}
