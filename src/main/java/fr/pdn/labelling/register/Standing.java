package fr.pdn.labelling.register;

/** What the labels of a dossier are worth today, as their acts say. */
public enum Standing {
    LABELLED("Labellisé"),
    SUSPENDED("Suspendu");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
