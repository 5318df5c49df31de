package fr.pdn.labelling.label.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Places as a file: UTF-8, commas, all columns. A text that a spreadsheet would take for a formula begins with an apostrophe. */
public record NationalCsv(List<NationalPlace> places) {
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n";

    @Override
    public String toString() {
        var text = new StringBuilder();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(NationalPlace.COLUMNS.toArray(String[]::new))
                .get();
        try (var csv = new CSVPrinter(text, format)) {
            for (var place : places) {
                csv.printRecord(NationalPlace.COLUMNS.stream()
                        .map(column -> cell(place.cells().get(column)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object cell(Object value) {
        return value instanceof String text && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : value;
    }
}
