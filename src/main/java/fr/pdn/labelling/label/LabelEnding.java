package fr.pdn.labelling.label;

/** Why a label ends before its term. For agents: the public is told the day, not the ground. */
public enum LabelEnding {
    WITHDRAWN("Retrait du label"),
    DEPARTURE("Départ de la personne"),
    EMPLOYMENT("Statut d’emploi hors du cahier des charges"),
    CONVENTION_ENDED("Fin de la convention"),
    EXPIRED("Terme de la convention");

    private final String label;

    LabelEnding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
