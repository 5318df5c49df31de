package fr.pdn.labelling.movement;

public enum MergerDecision {
    ACCEPTED,
    REFUSED
}
