package fr.pdn.labelling.documents;

/** What the antivirus said. Without a scanner files are served as they are; while it is away they wait. */
public enum Scan {
    CLEAN("Contrôlé par l’antivirus"),
    INFECTED("Refusé par l’antivirus"),
    NOT_SCANNED("Non contrôlé par un antivirus"),
    PENDING("En attente du contrôle antivirus");

    private final String label;

    Scan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean allowsServing() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
