package fr.pdn.labelling.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of message and what must become of it, a line of {@code mailbox/letters.csv}.
 *
 * @param from a dossier's contact, or another address
 * @param about the dossier whose number it may give
 * @param place « dossier », « to identify », « triage » or « ignored »
 * @param why the reason of a triage
 * @param proposed dossiers
 * @param receipt code of the acknowledgement, empty for none
 * @param pieces names of the documents it adds
 * @param refused names of the files that are refused
 * @param aside names of the files that are no documents
 */
record ExpectedLetter(
        String kind,
        String from,
        String about,
        String place,
        String why,
        List<String> proposed,
        String receipt,
        List<String> pieces,
        List<String> refused,
        List<String> aside) {
    private static final int COLUMNS = 10;

    static List<ExpectedLetter> all() {
        try (var lines = Files.lines(Path.of("src/test/resources/mailbox/letters.csv"))) {
            return lines.skip(1).map(line -> of(line.split("\\|", COLUMNS))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean attached() {
        return place.equals("dossier") || place.equals("to identify");
    }

    @Override
    public String toString() {
        return kind;
    }

    private static ExpectedLetter of(String[] cells) {
        return new ExpectedLetter(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                list(cells[5], " "),
                cells[6],
                list(cells[7], ", "),
                list(cells[8], ", "),
                list(cells[9], ", "));
    }

    private static List<String> list(String cell, String separator) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split(separator));
    }
}
