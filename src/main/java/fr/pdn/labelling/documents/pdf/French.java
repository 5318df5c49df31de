package fr.pdn.labelling.documents.pdf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How templates write what the data hold as ISO dates, cents and hashes: {@code ${fr.day(decidedOn)}}. In Paris. */
public final class French {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm'\u00a0min\u00a0'ss'\u00a0s'", Locale.FRENCH);
    private static final int GROUP = 8;

    /** « 1er mars 2027 », of a day or of a moment. */
    public String day(String iso) {
        var day = iso.contains("T") ? LocalDate.ofInstant(moment(iso), PARIS) : LocalDate.parse(iso);
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + "\u00a0" + MONTH.format(day);
    }

    /** « 5 mars 2027 à 23 h 59 ». */
    public String minute(String iso) {
        return day(iso) + " à " + MINUTE.format(moment(iso).atZone(PARIS));
    }

    /** « 5 mars 2027 à 23 h 59 min 59 s ». */
    public String second(String iso) {
        return day(iso) + " à " + SECOND.format(moment(iso).atZone(PARIS));
    }

    /** « 1 500,00 € », of cents. */
    public String euros(Number cents) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE)
                .format(BigDecimal.valueOf(cents.longValue(), 2))
                .replace('\u202f', '\u00a0');
    }

    /** « 3,5 ». */
    public String number(Number number) {
        return new BigDecimal(number.toString())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** A text written to stand under a second heading, here under the first: a level may not be left out. */
    public String raised(String html) {
        return html.replaceAll("<(/?)h3", "<$1h2").replaceAll("<(/?)h4", "<$1h3");
    }

    /** In groups that an eye can compare and a line can be broken between. */
    public String hash(String hexadecimal) {
        return hexadecimal.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    private static Instant moment(String iso) {
        return OffsetDateTime.parse(iso).toInstant();
    }
}
