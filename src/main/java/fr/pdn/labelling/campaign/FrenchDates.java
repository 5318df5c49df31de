package fr.pdn.labelling.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them, in Paris: « 1er mars 2027 », « 5 mars 2027 à 23 h 59 ». */
public final class FrenchDates {
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private FrenchDates() {}

    public static String day(LocalDate day) {
        var dayOfMonth = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return dayOfMonth + "\u00a0" + MONTH_AND_YEAR.format(day);
    }

    public static String day(Instant moment) {
        return day(dayOf(moment));
    }

    public static String moment(Instant moment) {
        return day(moment) + " à " + TIME.format(moment.atZone(Campaign.PARIS));
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Campaign.PARIS);
    }
}
