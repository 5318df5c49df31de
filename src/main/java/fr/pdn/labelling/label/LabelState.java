package fr.pdn.labelling.label;

/** What becomes of a label. */
public enum LabelState {
    IN_FORCE("en vigueur"),
    ENDED("arrivé à son terme");

    private final String label;

    LabelState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
