package fr.pdn.labelling.agenda;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day and its hours as people read them.
 *
 * @param day « vendredi 14 mai 2027 »
 * @param hours « de 9 h 30 à 17 h 00 »
 */
public record Occasion(String day, String hours) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    public static Occasion of(Instant startsAt, Instant endsAt) {
        var starts = startsAt.atZone(Campaign.PARIS);
        var ends = endsAt.atZone(Campaign.PARIS);
        var day = DAY.format(starts).replaceFirst(" 1 ", " 1er ");
        return new Occasion(day, "de " + TIME.format(starts) + " à " + TIME.format(ends));
    }
}
