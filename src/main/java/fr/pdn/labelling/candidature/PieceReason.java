package fr.pdn.labelling.candidature;

/** Why a piece is asked for. */
public enum PieceReason {
    MISSING("manquante"),
    UNREADABLE("illisible"),
    INCOMPLETE("incomplète"),
    OUTDATED("périmée");

    private final String label;

    PieceReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
