package fr.pdn.labelling.team;

/** How someone became a member: each proves that the structure, or the Caf, knows the address. */
public enum Ground {
    FOUNDED("a commencé la candidature"),
    ENTERED("a reçu de la Caf une candidature à confirmer"),
    INVITED("a accepté une invitation"),
    NAMED("est cité dans une candidature déposée"),
    GRANTED("a reçu ce rôle d’un représentant légal"),
    LET_IN("a obtenu l’accès de la Caf, sur demande");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
