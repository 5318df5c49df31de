package fr.pdn.labelling.entry.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** The columns as {@code docs/colonnes-du-questionnaire.md} lists them. */
final class ColumnList {
    private ColumnList() {}

    static List<String> rows(Columns columns) {
        var rows = new ArrayList<String>();
        rows.add("| " + Columns.ANSWERED + " | date, avec ou sans heure : 04/03/2027 14:32 |");
        columns.all().forEach(column -> rows.add("| " + column.pattern() + " | " + answers(column) + " |"));
        return rows;
    }

    private static String answers(Column column) {
        var options = String.join(" / ", column.question().options().keySet()).replace('\u00a0', ' ');
        return switch (column.question().kind()) {
            case TEXT -> "texte";
            case LINES -> "textes courts, un par ligne de la cellule ou séparés par « \\| »";
            case NUMBER -> "nombre";
            case DAY -> "date : 31/08/2028";
            case OPTION -> options;
            case OPTIONS -> "une ou plusieurs, séparées par « ; » : " + options;
        };
    }
}
