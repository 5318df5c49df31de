package fr.pdn.labelling.convention.web;

import fr.pdn.labelling.convention.DuePayment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The payments as a file that a payment system or a spreadsheet reads: UTF-8, semicolons, decimal comma. */
final class PaymentFile {
    /** By which spreadsheets know UTF-8. */
    private static final String MARK = "\ufeff";

    private static final String PURPOSE = "Aide au démarrage PdN Parentalité ";
    private static final int CENTS = 100;

    private PaymentFile() {}

    static String of(List<DuePayment> payments) {
        return Stream.concat(
                        Stream.of(line(
                                "dossier",
                                "convention",
                                "structure",
                                "siret",
                                "titulaire",
                                "iban",
                                "montant_eur",
                                "libelle")),
                        payments.stream().map(PaymentFile::line))
                .collect(Collectors.joining("", MARK, ""));
    }

    private static String line(DuePayment payment) {
        return line(
                payment.number(),
                payment.number() + "-C",
                payment.structure(),
                payment.siret(),
                payment.accountHolder(),
                payment.iban(),
                "%d,%02d".formatted(payment.cents() / CENTS, payment.cents() % CENTS),
                PURPOSE + payment.number());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(PaymentFile::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A spreadsheet would run what begins like a formula: an apostrophe makes it text. */
    private static String cell(String text) {
        var value = text == null ? "" : text;
        var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
