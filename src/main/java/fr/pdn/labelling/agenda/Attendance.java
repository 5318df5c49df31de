package fr.pdn.labelling.agenda;

public enum Attendance {
    PRESENT("Présence"),
    ABSENT("Absence"),
    EXCUSED("Absence excusée");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
