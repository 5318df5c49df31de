package fr.pdn.labelling.candidature.checks;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type around the characters that count: spaces of every width, and invisible ones pasted along. */
final class Typed {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Typed() {}

    static String compact(String value) {
        return SPACE.matcher(value).replaceAll("");
    }

    static String compactUpper(String value) {
        return compact(value).toUpperCase(Locale.ROOT);
    }

    static boolean isOnlyDigits(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
