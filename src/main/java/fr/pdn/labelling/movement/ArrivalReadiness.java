package fr.pdn.labelling.movement;

public enum ArrivalReadiness {
    READY,
    NOT_READY
}
