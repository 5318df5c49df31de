package fr.pdn.labelling.presence;

import java.util.Arrays;
import java.util.List;

/** Why someone was not on duty: the kind alone, nothing about anyone's health. The week then counts neither for nor against. */
public enum Absence {
    LEAVE("Congés"),
    SICK_LEAVE("Arrêt de travail"),
    TRAINING("Formation"),
    CLOSURE("Fermeture de la structure"),
    LONG_ABSENCE("Absence de plus d’un mois"),
    /** As the coordination's own tool says it, without its kind. */
    EXCUSED("Absence excusée");

    private final String label;

    Absence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What professionals choose from. */
    public static List<Absence> declared() {
        return Arrays.stream(values()).filter(kind -> kind != EXCUSED).toList();
    }
}
