package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.Admissibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names of the automatic checks, and of what they notice, in French. */
final class ExaminationWords {
    private static final Map<String, String> CHECKS = new LinkedHashMap<>();
    private static final Map<String, String> FLAGS = Map.of(
            "LAST_SECOND_SUBMISSION", "Déposée à la dernière seconde.",
            "REPRESENTATIVE_IS_PROFESSIONAL", "Le représentant légal est aussi un professionnel pressenti.",
            "CONTRACT_ENDS_BEFORE_CONVENTION", "Contrat qui s’achève avant la fin de la convention",
            "SMALL_WORKING_TIME", "Temps de travail court au regard des heures promises en ligne",
            "PARTIAL_MISSIONS", "Les quatre missions ne sont pas toutes prévues.",
            "GRANT_REQUEST_OFF_SCALE", "L’aide au démarrage inscrite au budget dépasse le barème.",
            "DOCUMENTS_BEFORE_LATE_FORM", "Des pièces sont arrivées avant la clôture, le formulaire après.",
            "DUPLICATE_SIRET", "La même structure a une autre candidature dans cette campagne.");

    static {
        CHECKS.put("siret", "Numéro SIRET valide");
        CHECKS.put("rna", "Numéro RNA valide");
        CHECKS.put("deadline", "Dépôt dans le délai");
        CHECKS.put("documents", "Pièces obligatoires présentes");
        CHECKS.put("budgetBalanced", "Budget équilibré");
        CHECKS.put("budgetStaff", "Charges de personnel pour la présence en ligne");
        CHECKS.put("budgetRunningCosts", "Charges de fonctionnement liées au démarrage");
        CHECKS.put("hours", "Heures hebdomadaires suffisantes");
        CHECKS.put("employment", "Ni bénévole ni indépendant");
        CHECKS.put("iban", "IBAN valide");
    }

    private ExaminationWords() {}

    /** The checks in the order people read them, which the database does not keep. */
    static Set<String> checks() {
        return CHECKS.keySet();
    }

    static String check(String name) {
        return CHECKS.getOrDefault(name, name);
    }

    /** @param who the professional it is about, empty for the whole dossier */
    static String flag(String code, String who) {
        var words = FLAGS.getOrDefault(code, code);
        return who.isEmpty() ? words : words + "\u00a0: " + who + ".";
    }

    static String of(Admissibility admissibility) {
        return switch (admissibility) {
            case DRAFT -> "brouillon";
            case ADMISSIBLE -> "recevable";
            case INCOMPLETE -> "incomplète";
            case LATE -> "hors délai";
            case INADMISSIBLE -> "irrecevable";
        };
    }
}
