package fr.pdn.labelling.convention.web;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.repayment.ListedRepayment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repayments as a file for the accounts, those that are over too. Dates as yyyy-mm-dd. */
final class RepaymentFile {
    private RepaymentFile() {}

    static String of(List<ListedRepayment> repayments) {
        return Stream.concat(
                        Stream.of(CsvLine.of(
                                "dossier",
                                "structure",
                                "siret",
                                "decide_le",
                                "demande_eur",
                                "recu_eur",
                                "reste_eur",
                                "a_payer_jusqu_au",
                                "situation",
                                "motif")),
                        repayments.stream().map(RepaymentFile::line))
                .collect(Collectors.joining("", CsvLine.MARK, ""));
    }

    private static String line(ListedRepayment listed) {
        var repayment = listed.repayment();
        return CsvLine.of(
                listed.number(),
                listed.structure(),
                listed.dossier().answers().structure().siretDigits(),
                FrenchDates.dayOf(repayment.decision().at()).toString(),
                CsvLine.euros(repayment.cents()),
                CsvLine.euros(repayment.receivedCents()),
                CsvLine.euros(repayment.leftCents()),
                repayment.dueOn().map(LocalDate::toString).orElse(""),
                repayment.words(),
                repayment.reason());
    }
}
