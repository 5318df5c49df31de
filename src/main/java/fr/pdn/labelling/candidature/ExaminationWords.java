package fr.pdn.labelling.candidature;

import fr.pdn.labelling.documents.DocumentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the automatic checks, and of what they notice, in French. */
public final class ExaminationWords {
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
    public static Set<String> checks() {
        return CHECKS.keySet();
    }

    public static String check(String name) {
        return CHECKS.getOrDefault(name, name);
    }

    /** A flag about a professional carries their ref after a colon. */
    public static String flag(Dossier dossier, String flag) {
        var parts = flag.split(":", 2);
        return flag(parts[0], parts.length == 1 ? "" : dossier.nameOf(parts[1]));
    }

    private static String flag(String code, String who) {
        var words = FLAGS.getOrDefault(code, code);
        return who.isEmpty() ? words : words + "\u00a0: " + who + ".";
    }

    public static String of(Admissibility admissibility) {
        return switch (admissibility) {
            case DRAFT -> "brouillon";
            case ADMISSIBLE -> "recevable";
            case INCOMPLETE -> "incomplète";
            case LATE -> "hors délai";
            case INADMISSIBLE -> "irrecevable";
        };
    }

    /** « 7 min 12 s », from « 00:07:12 », hours first; empty when nothing is late. */
    public static String late(String time) {
        if (time == null) {
            return "";
        }
        var parts = time.split(":");
        var units = List.of("\u00a0h", "\u00a0min", "\u00a0s");
        var words = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            int count = Integer.parseInt(parts[i]);
            if (count > 0) {
                words.add(count + units.get(i));
            }
        }
        return String.join(" ", words);
    }

    /** What a request for complements asks for, each piece with its reason; nothing for another act. */
    public static List<String> missing(Dossier dossier, RecordedAct request) {
        return AskedPiece.of(request).stream()
                .map(piece -> piece.inWords(name(dossier, request, piece)))
                .toList();
    }

    /** Of a piece that a request asks for. */
    public static String name(Dossier dossier, RecordedAct request, AskedPiece piece) {
        return missing(dossier, List.of(piece.kind().name()), request.texts("presentationMissingFor"))
                .get(0);
    }

    /** Missing pieces by their names, presentations with those they are missing for. */
    public static List<String> missing(Dossier dossier, List<String> kinds, List<String> withoutPresentation) {
        var people = withoutPresentation.stream().map(dossier::nameOf).collect(Collectors.joining(", "));
        return kinds.stream()
                .map(DocumentKind::valueOf)
                .map(kind -> kind == DocumentKind.PROFESSIONAL_PRESENTATION && !people.isEmpty()
                        ? kind.label() + "\u00a0: " + people
                        : kind.label())
                .toList();
    }
}
