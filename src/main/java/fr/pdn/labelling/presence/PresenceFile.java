package fr.pdn.labelling.presence;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as spreadsheets save them: semicolons or commas, UTF-8 or Windows, names of columns in French or in English. */
public final class PresenceFile {
    private static final int MOST_LINES = 5_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> COLUMNS = Map.of(
            "label", "label",
            "week", "week",
            "semaine", "week",
            "hours", "hours",
            "heures", "hours",
            "excused", "excused",
            "excuse", "excused",
            "excusee", "excused");

    private PresenceFile() {}

    record Row(long number, String label, String week, String hours, String excused) {}

    public static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException another) {
            return new String(content, WINDOWS);
        }
    }

    static List<Row> rows(String content) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(content.lines().findFirst().orElse("").contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var lines = format.parse(new java.io.StringReader(content))) {
            return rows(lines.getRecords());
        } catch (IOException | UncheckedIOException broken) {
            throw InvalidAnswersException.at("/file", "Ce fichier n’est pas un fichier CSV lisible.");
        }
    }

    private static List<Row> rows(List<CSVRecord> records) {
        if (records.size() < 2) {
            throw InvalidAnswersException.at("/file", "Ce fichier ne contient aucune semaine.");
        }
        if (records.size() > MOST_LINES + 1) {
            throw InvalidAnswersException.at(
                    "/file", "Ce fichier dépasse 5\u00a0000 lignes\u00a0: envoyez-le en plusieurs parties.");
        }
        var columns = columns(records.get(0));
        var rows = new ArrayList<Row>();
        for (var line : records.subList(1, records.size())) {
            rows.add(new Row(
                    line.getRecordNumber(),
                    cell(line, columns, "label"),
                    cell(line, columns, "week"),
                    cell(line, columns, "hours"),
                    cell(line, columns, "excused")));
        }
        return rows;
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var name = COLUMNS.get(plain(header.get(i)));
            if (name != null) {
                columns.put(name, i);
            }
        }
        if (!columns.keySet().containsAll(List.of("label", "week", "hours"))) {
            throw InvalidAnswersException.at(
                    "/file", "La première ligne doit nommer les colonnes\u00a0: label, semaine, heures, excusée.");
        }
        return columns;
    }

    private static String cell(CSVRecord line, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        return column == null || column >= line.size()
                ? ""
                : line.get(column).replace("\0", "").strip();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
