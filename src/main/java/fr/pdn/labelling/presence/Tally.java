package fr.pdn.labelling.presence;

/** What is counted of a week beside its time: numbers only, never anyone's name or words. */
public enum Tally {
    PUBLICATIONS("Publications"),
    CONVERSATIONS("Conversations"),
    PARTICIPANTS("Participants aux visios");

    private final String label;

    Tally(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
