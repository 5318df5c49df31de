package fr.pdn.labelling.candidature.checks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Euros typed and shown, cents kept: « 1 500,00 € » is 150 000. Never a floating-point number. */
public final class Amounts {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final int DIGITS = 14;

    private Amounts() {}

    /** Cents; empty when the amount is finer than a cent or too large to be one. */
    public static OptionalLong cents(BigDecimal euros) {
        var plain = euros.stripTrailingZeros();
        var tooLarge = (long) plain.precision() - plain.scale() > DIGITS - 2;
        if (plain.scale() > 2 || tooLarge) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(plain.movePointRight(2).longValueExact());
    }

    /** Reads « 1 500,00 € », « 1500.5 », « 500 »; empty when it is no amount. */
    public static OptionalLong read(String typed) {
        var compact = Typed.compact(typed).replaceFirst("€$", "");
        return TYPED.matcher(compact).matches()
                ? cents(new BigDecimal(compact.replace(',', '.')))
                : OptionalLong.empty();
    }

    public static String shown(long cents) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        return new DecimalFormat("#,##0.00", symbols).format(BigDecimal.valueOf(cents, 2)) + NO_BREAK_SPACE + '€';
    }
}
