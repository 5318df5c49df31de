package fr.pdn.labelling.portal;

import fr.pdn.labelling.campaign.Campaign;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and hours as people read them, in Paris. Named {@code @moments} in the pages. */
@Component
public class Moments {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm'\u00a0min\u00a0'ss'\u00a0s'", Locale.FRENCH);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** « 1er mars 2027 ». */
    public String day(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + "\u00a0" + MONTH.format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, Campaign.PARIS));
    }

    /** « vendredi 5 mars 2027 à 23 h 59 ». */
    public String deadline(Instant at) {
        return WEEKDAY.format(at.atZone(Campaign.PARIS)) + " " + moment(at);
    }

    /** « aujourd’hui à 23 h 59 », « demain à 23 h 59 », « le vendredi 5 mars 2027 à 23 h 59 ». */
    public String nextDeadline(Instant at) {
        var days = ChronoUnit.DAYS.between(today(), LocalDate.ofInstant(at, Campaign.PARIS));
        return days == 0
                ? "aujourd’hui à " + HOUR.format(at.atZone(Campaign.PARIS))
                : days == 1 ? "demain à " + HOUR.format(at.atZone(Campaign.PARIS)) : "le " + deadline(at);
    }

    /** « 5 mars 2027 à 23 h 59 ». */
    public String moment(Instant at) {
        return day(at) + " à " + HOUR.format(at.atZone(Campaign.PARIS));
    }

    /** « 5 mars 2027 à 23 h 59 min 59 s ». */
    public String toTheSecond(Instant at) {
        return day(at) + " à " + SECOND.format(at.atZone(Campaign.PARIS));
    }

    /** « à 14 h 32 » today, « le 4 mars 2027 à 14 h 32 » before. */
    public String since(Instant at) {
        return LocalDate.ofInstant(at, Campaign.PARIS).equals(today())
                ? "à " + HOUR.format(at.atZone(Campaign.PARIS))
                : "le " + moment(at);
    }

    /** In Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Campaign.PARIS);
    }

    public boolean past(Instant at) {
        return at.isBefore(clock.instant());
    }

    public boolean past(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), Campaign.PARIS));
    }
}
