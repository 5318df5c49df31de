package fr.pdn.labelling.convention.web;

import fr.pdn.labelling.convention.DuePayment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The payments as a file that a payment system reads. */
final class PaymentFile {
    private static final String PURPOSE = "Aide au démarrage PdN Parentalité ";

    private PaymentFile() {}

    static String of(List<DuePayment> payments) {
        return Stream.concat(
                        Stream.of(CsvLine.of(
                                "dossier",
                                "convention",
                                "structure",
                                "siret",
                                "titulaire",
                                "iban",
                                "montant_eur",
                                "libelle")),
                        payments.stream().map(PaymentFile::line))
                .collect(Collectors.joining("", CsvLine.MARK, ""));
    }

    private static String line(DuePayment payment) {
        return CsvLine.of(
                payment.number(),
                payment.number() + "-C",
                payment.structure(),
                payment.siret(),
                payment.accountHolder(),
                payment.iban(),
                CsvLine.euros(payment.cents()),
                PURPOSE + payment.number());
    }
}
