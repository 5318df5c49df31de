package fr.pdn.labelling.movement;

public enum EmploymentReview {
    COMPLIANT,
    QUESTIONED
}
