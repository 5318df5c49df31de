package fr.pdn.labelling.entry.questionnaire;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as the questionnaire exports them: one line a structure, under every column that says something. */
final class Export {
    private final Map<String, String> cells = new LinkedHashMap<>();

    static Export of(Columns columns, JsonNode answers) {
        var export = new Export();
        for (var column : columns.all()) {
            for (int row = 0; row < column.question().most(); row++) {
                var answer = answers.at(column.question().pointer(row));
                if (!answer.isMissingNode() && !answer.isNull()) {
                    export.with(column.name(row), worded(column, answer));
                }
            }
        }
        return export;
    }

    Export with(String column, String text) {
        cells.put(column, text);
        return this;
    }

    Export without(String column) {
        cells.remove(column);
        return this;
    }

    List<String> header() {
        return new ArrayList<>(cells.keySet());
    }

    List<String> line() {
        return new ArrayList<>(cells.values());
    }

    String csv(String delimiter) {
        return row(header(), delimiter) + row(line(), delimiter);
    }

    static String row(List<String> cells, String delimiter) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(joining(delimiter, "", "\r\n"));
    }

    private static String worded(Column column, JsonNode answer) {
        return switch (column.question().kind()) {
            case OPTION -> label(column, answer.asText());
            case OPTIONS -> {
                var labels = new ArrayList<String>();
                answer.forEach(one -> labels.add(label(column, one.asText())));
                yield String.join(";", labels);
            }
            case LINES -> {
                var lines = new ArrayList<String>();
                answer.forEach(one -> lines.add(one.asText()));
                yield String.join("\n", lines);
            }
            case NUMBER -> answer.asText().replace('.', ',');
            case DAY -> answer.asText().replaceFirst("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
            case TEXT -> answer.asText();
        };
    }

    private static String label(Column column, String value) {
        return column.question().options().entrySet().stream()
                .filter(option ->
                        option.getValue().equals(value) || option.getValue().isEmpty() && value.equals("false"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
