package fr.pdn.labelling.mail;

import java.util.regex.Pattern;

/**
 * No bank account number travels in a mail, not even one that an agent wrote into a reason (domain: « no sensitive data, no
 * IBAN »).
 */
public final class AccountNumbers {

    private static final String FRENCH = "(?i:\\bFR[\\s.-]?\\d{2}(?:[\\s.-]?[0-9A-Z]){23}\\b)";
    private static final String FOREIGN = "\\b[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,3})?\\b";
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile(FRENCH + "|" + FOREIGN);

    private AccountNumbers() {}

    public static String masked(String text) {
        return ACCOUNT_NUMBER.matcher(text).replaceAll("[numéro de compte masqué]");
    }
}
