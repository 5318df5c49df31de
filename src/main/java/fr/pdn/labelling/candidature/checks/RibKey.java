package fr.pdn.labelling.candidature.checks;

/** The key of a French RIB: 5 digits of bank, 5 of branch, 11 digits or letters of account, 2 of key. */
final class RibKey {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** AJ = 1, BKS = 2 … IRZ = 9. */
    private static final String DIGITS = "12345678912345678923456789";

    private RibKey() {}

    static boolean isValid(String rib) {
        var bank = Long.parseLong(rib.substring(0, 5));
        var branch = Long.parseLong(rib.substring(5, 10));
        var account = Long.parseLong(digits(rib.substring(10, 21)));
        var key = Long.parseLong(rib.substring(21));
        return key == 97 - (89 * bank + 15 * branch + 3 * account) % 97;
    }

    private static String digits(String account) {
        var digits = new StringBuilder(account);
        for (int i = 0; i < digits.length(); i++) {
            var letter = LETTERS.indexOf(digits.charAt(i));
            if (letter >= 0) {
                digits.setCharAt(i, DIGITS.charAt(letter));
            }
        }
        return digits.toString();
    }
}
