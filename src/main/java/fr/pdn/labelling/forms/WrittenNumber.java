package fr.pdn.labelling.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: « 1 500,50 », « 1.500,00 € », « 3 h 30 ». What could be read in two ways is not read. */
final class WrittenNumber {
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+,\\d{1,2}");

    /** Fifteen hundred to some, one and a half to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?\\d{1,3}\\.\\d{3}");

    private static final Pattern EUROS = Pattern.compile("(€|euros?)$");
    private static final Pattern HOURS = Pattern.compile("(h|heures?)$");
    private static final Pattern QUARTERS = Pattern.compile("(\\d{1,3})h(00|15|30|45)");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private WrittenNumber() {}

    /** @param label of the question: it says in which unit one answers */
    static Optional<BigDecimal> read(String written, String label) {
        var unit = label.toLowerCase(Locale.FRENCH);
        var compact = written.toLowerCase(Locale.FRENCH).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (unit.contains("euro")) {
            compact = EUROS.matcher(compact).replaceFirst("");
        } else if (unit.contains("heure")) {
            var quarters = QUARTERS.matcher(compact);
            if (quarters.matches()) {
                var minutes = new BigDecimal(quarters.group(2)).divide(MINUTES, 2, RoundingMode.UNNECESSARY);
                return Optional.of(new BigDecimal(quarters.group(1)).add(minutes));
            }
            compact = HOURS.matcher(compact).replaceFirst("");
        }
        return number(compact);
    }

    private static Optional<BigDecimal> number(String compact) {
        if (AMBIGUOUS.matcher(compact).matches()) {
            return Optional.empty();
        }
        var plain = (THOUSANDS.matcher(compact).matches() ? compact.replace(".", "") : compact).replace(',', '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
