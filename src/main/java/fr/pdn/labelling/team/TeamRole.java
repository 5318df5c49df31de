package fr.pdn.labelling.team;

/** What a member may do for a structure: everyone fills in, reads and sends; signing binds the structure. */
public enum TeamRole {
    EDITOR("Rédacteur"),
    LEGAL_REPRESENTATIVE("Représentant légal");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
