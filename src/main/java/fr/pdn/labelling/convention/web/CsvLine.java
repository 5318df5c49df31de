package fr.pdn.labelling.convention.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a file that a payment system or a spreadsheet reads: UTF-8, semicolons, decimal comma. */
final class CsvLine {
    /** By which spreadsheets know UTF-8: in front of the first line. */
    static final String MARK = "\ufeff";

    private static final int CENTS = 100;

    private CsvLine() {}

    static String of(String... cells) {
        return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String euros(long cents) {
        return "%d,%02d".formatted(cents / CENTS, cents % CENTS);
    }

    /** A spreadsheet would run what begins like a formula: an apostrophe makes it text. */
    private static String cell(String text) {
        var value = text == null ? "" : text;
        var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
