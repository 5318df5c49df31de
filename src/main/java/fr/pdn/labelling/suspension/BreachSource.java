package fr.pdn.labelling.suspension;

/** Where a breach was reported from. */
public enum BreachSource {
    COORDINATION("la coordination"),
    CAF("la Caf"),
    API("un outil relié"),
    PRESENCE("le suivi de la présence");

    private final String label;

    BreachSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
