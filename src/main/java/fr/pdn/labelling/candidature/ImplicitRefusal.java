package fr.pdn.labelling.candidature;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The date on which silence means refusal: two months after receipt (CRPA L231-4), pushed back by the days during which a
 * request for missing pieces was open (CRPA L114-5).
 */
public final class ImplicitRefusal {
    private static final int MONTHS = 2;

    private ImplicitRefusal() {}

    /**
     * A request for missing pieces.
     *
     * @param dueOn the time-limit it fixed
     * @param providedOn when the pieces came, null as long as they have not
     */
    public record Suspension(LocalDate requestedOn, LocalDate dueOn, LocalDate providedOn) {
        /** Whether its time-limit passed without the pieces before this day. */
        boolean lapsedOn(LocalDate day) {
            return providedOn == null && day.isAfter(dueOn);
        }

        /** More time to send the pieces; once they came, what is given more time is something else. */
        Suspension until(LocalDate laterDueOn) {
            return providedOn == null ? new Suspension(requestedOn, laterDueOn, null) : this;
        }

        LocalDate endsOn() {
            return providedOn == null || providedOn.isAfter(dueOn) ? dueOn : providedOn;
        }
    }

    public static LocalDate on(LocalDate receivedOn, List<Suspension> suspensions) {
        return receivedOn.plusMonths(MONTHS).plusDays(suspendedDays(suspensions));
    }

    /** Days covered by at least one request: two that overlap do not suspend twice. */
    public static long suspendedDays(List<Suspension> suspensions) {
        var covered = LocalDate.MIN;
        var days = 0L;
        for (var suspension : suspensions.stream()
                .sorted(Comparator.comparing(Suspension::requestedOn))
                .toList()) {
            var start = later(suspension.requestedOn(), covered);
            var end = later(suspension.endsOn(), start);
            days += ChronoUnit.DAYS.between(start, end);
            covered = end;
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
