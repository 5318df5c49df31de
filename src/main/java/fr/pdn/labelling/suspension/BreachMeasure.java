package fr.pdn.labelling.suspension;

/** What may follow a breach, from the lightest on: proposed by the table, advised by those who are consulted. */
public enum BreachMeasure {
    NO_ACTION("aucune suite"),
    WARNING("avertissement"),
    SUSPENSION("suspension"),
    TERMINATION("résiliation ou retrait du label");

    private final String label;

    BreachMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
