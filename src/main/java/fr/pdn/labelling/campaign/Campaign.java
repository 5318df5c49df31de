package fr.pdn.labelling.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A call for projects: when candidatures may be filed, and the few things each call decides for itself.
 *
 * @param minimumWeeklyHours hours a week, in working time (cahier des charges §3: three)
 */
public record Campaign(
        String code,
        String title,
        String department,
        Instant opensAt,
        Instant closesAt,
        int complementsDays,
        LocalDate committeeDate,
        LocalDate conventionEndsOn,
        BigDecimal minimumWeeklyHours,
        String documentsMailbox,
        String documentsMailSubject) {

    /** Dates that people read and that the law counts are days in Paris. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public boolean opened(Instant at) {
        return !at.isBefore(opensAt);
    }

    /** A fraction after the closing second still belongs to that second. */
    public boolean inTime(Instant submittedAt) {
        return !submittedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }

    /** The first moment at which it is too late. */
    public Instant closed() {
        return closesAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    public boolean lastSecond(Instant submittedAt) {
        return submittedAt.truncatedTo(ChronoUnit.SECONDS).equals(closesAt.truncatedTo(ChronoUnit.SECONDS));
    }
}
