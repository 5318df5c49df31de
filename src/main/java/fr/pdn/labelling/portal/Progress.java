package fr.pdn.labelling.portal;

/** How far a section of a draft is. */
public enum Progress {
    TO_DO("À faire"),
    STARTED("À compléter"),
    DONE("Terminé");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
