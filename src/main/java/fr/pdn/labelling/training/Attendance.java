package fr.pdn.labelling.training;

public enum Attendance {
    PRESENT,
    ABSENT,
    EXCUSED
}
