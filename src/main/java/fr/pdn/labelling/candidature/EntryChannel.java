package fr.pdn.labelling.candidature;

/** How a candidature reached the Caf when not through the portal. */
public enum EntryChannel {
    PHONE("par téléphone"),
    PAPER("sur papier"),
    QUESTIONNAIRE("par le questionnaire de la Caf");

    private final String label;

    EntryChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
