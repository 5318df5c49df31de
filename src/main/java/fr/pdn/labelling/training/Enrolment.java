package fr.pdn.labelling.training;

public enum Enrolment {
    ENROLLED,
    WAITING,
    EXEMPTED
}
