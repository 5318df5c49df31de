package fr.pdn.labelling.label;

/** What a label is worth. Never stored: read from its term and from the acts that suspend, resume or end it. */
public enum LabelState {
    IN_FORCE("en vigueur"),
    SUSPENDED("suspendu"),
    ENDED("terminé");

    private final String label;

    LabelState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
