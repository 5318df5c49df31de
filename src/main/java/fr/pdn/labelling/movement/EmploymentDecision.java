package fr.pdn.labelling.movement;

public enum EmploymentDecision {
    MAINTAINED,
    ENDED
}
