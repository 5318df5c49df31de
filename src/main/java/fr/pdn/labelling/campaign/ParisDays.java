package fr.pdn.labelling.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day of the procedure as moments, in Paris: a limit ends with its last day, what the program sends leaves in the morning. */
public final class ParisDays {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private ParisDays() {}

    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Campaign.PARIS).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(Campaign.PARIS).toInstant();
    }
}
