package fr.pdn.labelling.label.directory;

/** Where parents meet a professional online. */
public enum Network {
    FACEBOOK("Facebook"),
    INSTAGRAM("Instagram");

    private final String label;

    Network(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean holds(DirectoryLine line) {
        var address =
                this == FACEBOOK ? line.facts().facebookUrl() : line.facts().instagramUrl();
        return !address.isEmpty();
    }
}
