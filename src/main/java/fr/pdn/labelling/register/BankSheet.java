package fr.pdn.labelling.register;

import fr.pdn.labelling.candidature.checks.Iban;
import fr.pdn.labelling.convention.BankDetails;
import fr.pdn.labelling.register.Sight.BankDetailsShown;
import java.util.Optional;

/** The account of the structure, in full or not. */
public record BankSheet(String iban, String accountHolder, String signatory, boolean full) {

    static Optional<BankSheet> of(BankDetails details, BankDetailsShown shown) {
        return switch (shown) {
            case NOT -> Optional.empty();
            case MASKED -> Optional.of(sheet(details, Iban.masked(details.iban()), false));
            case IN_FULL -> Optional.of(sheet(details, inFours(details.iban()), true));
        };
    }

    private static BankSheet sheet(BankDetails details, String iban, boolean full) {
        return new BankSheet(iban, details.accountHolder(), details.signatory(), full);
    }

    /** As on paper: « FR76 1234 5678 … ». */
    private static String inFours(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
