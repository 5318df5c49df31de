package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.forms.AskedQuestion;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A column of the export: a question of the candidature, once or for each person or line of the budget.
 *
 * @param section of the candidature
 */
record Column(String section, AskedQuestion question) {

    boolean repeated() {
        return !question.list().isEmpty();
    }

    /** « Représentant légal – Prénom » , « Professionnel 2 – Prénom ». @param row from 0 */
    String name(int row) {
        return name(repeated() ? String.valueOf(row + 1) : "");
    }

    /** As the list of columns calls it: « Professionnel n – Prénom ». */
    String pattern() {
        return name(repeated() ? "n" : "");
    }

    private String name(String row) {
        return (question.heading() + " " + row).strip() + " – " + question.label();
    }

    /** Two headers that differ by case, accents or punctuation only are the same. */
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
