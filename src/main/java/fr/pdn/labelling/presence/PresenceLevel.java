package fr.pdn.labelling.presence;

/** What the table « presence-level » says of a label. It proposes; people decide. */
public enum PresenceLevel {
    GREEN("En ordre"),
    AMBER("À surveiller"),
    RED("À contacter");

    private final String label;

    PresenceLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
