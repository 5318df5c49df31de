package fr.pdn.labelling.presence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as people write them: « 1,5 », « 1 h 30 », « 45 min »; kept in minutes. */
public final class Hours {
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?h?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})[h:](\\d{1,2})(?:m|mn|min)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:m|mn|min|minutes)");
    private static final BigDecimal SIXTY = new BigDecimal(60);

    private Hours() {}

    /** @return minutes, 0 for nothing written; empty when it is no time */
    public static Optional<Integer> minutes(String written) {
        var text = written.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toLowerCase(java.util.Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(0);
        }
        var decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return Optional.of(of(new BigDecimal(text.replace(',', '.').replace("h", ""))));
        }
        var clock = WRITTEN.matcher(text);
        if (clock.matches() && Integer.parseInt(clock.group(2)) < 60) {
            return Optional.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
        }
        var minutes = MINUTES.matcher(text);
        return minutes.matches() ? Optional.of(Integer.parseInt(minutes.group(1))) : Optional.empty();
    }

    /** To the nearest minute. */
    public static int of(BigDecimal hours) {
        return hours.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** « 3 h », « 2 h 45 » */
    public static String text(int minutes) {
        var rest = minutes % 60;
        return minutes / 60 + "\u00a0h" + (rest == 0 ? "" : "\u00a0%02d".formatted(rest));
    }
}
