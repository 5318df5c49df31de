package fr.pdn.labelling.entry.questionnaire;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as it is: rows of texts. Spreadsheets write it in UTF-8 or Windows-1252, with semicolons, commas or tabs.
 *
 * @param rows without those that are all blank
 */
record Sheet(List<String> header, List<Row> rows) {
    static final int MOST_BYTES = 2_000_000;
    static final int MOST_ROWS = 500;

    /** More than twice those that are read. */
    static final int MOST_COLUMNS = 2_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param number as a spreadsheet counts, the header being 1 */
    record Row(int number, List<String> cells) {}

    /** @throws InvalidAnswersException when it is no such file, or too long */
    static Sheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw wrong("Ce fichier est trop lourd\u00a0: 2 Mo au plus. Partagez-le en plusieurs fichiers.");
        }
        var text = decoded(content);
        if (text.isBlank()) {
            throw wrong("Ce fichier est vide.");
        }
        if (text.indexOf('\0') >= 0) {
            throw wrong(
                    "Ce fichier n’est pas un CSV\u00a0: ouvrez-le dans un tableur et enregistrez-le au format CSV.");
        }
        return parsed(text);
    }

    private static Sheet parsed(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Row>();
        List<String> header = null;
        try (var parser = format.parse(new StringReader(text))) {
            for (var read : parser) {
                var cells = cells(read);
                if (cells.size() > MOST_COLUMNS) {
                    throw wrong("Ce fichier compte trop de colonnes\u00a0: 2\u00a0000 au plus.");
                }
                if (header == null) {
                    header = cells;
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row((int) read.getRecordNumber(), cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw wrong("Ce fichier compte plus de 500 lignes. Partagez-le en plusieurs fichiers.");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw wrong("Ce fichier ne se lit pas\u00a0: un guillemet n’est peut-être pas refermé, vers la ligne "
                    + (rows.size() + 2) + ".");
        }
        return new Sheet(header, List.copyOf(rows));
    }

    private static List<String> cells(CSVRecord read) {
        return Arrays.stream(read.values()).map(String::strip).toList();
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one that the header uses most, outside of quotes. */
    private static String delimiter(String text) {
        var header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var most = ";";
        for (var candidate : List.of(",", "\t")) {
            most = count(header, candidate) > count(header, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, String delimiter) {
        return text.chars().filter(c -> c == delimiter.charAt(0)).count();
    }

    private static InvalidAnswersException wrong(String sentence) {
        return InvalidAnswersException.at("/file", sentence);
    }
}
