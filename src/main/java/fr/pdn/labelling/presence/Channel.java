package fr.pdn.labelling.presence;

/** Where the time of a presence goes. */
public enum Channel {
    FACEBOOK("Facebook"),
    INSTAGRAM("Instagram"),
    MESSAGING("Messageries"),
    VIDEO("Visio"),
    MONITORING("Veille"),
    /** Also what another tool reports as a whole. */
    OTHER("Autre");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
