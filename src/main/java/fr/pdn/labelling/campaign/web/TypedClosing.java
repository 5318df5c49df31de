package fr.pdn.labelling.campaign.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** A new closing as it was typed: shown again, word for word, when something is wrong. */
record TypedClosing(String day, String time, String reason) {
    private static final int SECONDS = 59;

    static TypedClosing proposed() {
        return new TypedClosing("", "23:59", "");
    }

    /**
     * The minute that is announced belongs to the call, to its last second.
     *
     * @throws InvalidAnswersException when it cannot be read as a date and an hour
     */
    Instant closesAt() {
        return readDay().atTime(readTime()).atZone(Campaign.PARIS).toInstant();
    }

    /** Browsers without a date picker let people write 14/05/2027. */
    private LocalDate readDay() {
        try {
            var read = LocalDate.parse(text(day).replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
            if (read.getYear() < 10_000) {
                return read;
            }
        } catch (DateTimeException unreadable) {
            // Told below, as is a year that no calendar has.
        }
        throw InvalidAnswersException.at("/day", "Indiquez une date du calendrier, par exemple 14/05/2027.");
    }

    /** « 23 h 59 » is how people write it, « 23:59 » how browsers do. */
    private LocalTime readTime() {
        try {
            var parts = text(time).replaceAll("\\s", "").split("[h:]", -1);
            return LocalTime.of(
                    Integer.parseInt(parts[0]),
                    parts.length < 2 || parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]),
                    SECONDS);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw InvalidAnswersException.at("/time", "Indiquez l’heure de clôture, par exemple 23:59.");
        }
    }

    private static String text(String written) {
        return Objects.toString(written, "").strip();
    }
}
