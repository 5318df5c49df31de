package fr.pdn.labelling.presence;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.label.SuspendedTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** A week of ISO 8601, Monday to Sunday, in Paris. It belongs to the year of its Thursday: 2026-W53 ends on 3 January 2027. */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})-W(\\d{2})");

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public static IsoWeek of(Instant moment) {
        return of(LocalDate.ofInstant(moment, Campaign.PARIS));
    }

    /** @param code such as 2027-W14; empty when there is no such week */
    public static Optional<IsoWeek> parse(String code) {
        var read = CODE.matcher(code);
        if (!read.matches()) {
            return Optional.empty();
        }
        var firstMonday = of(LocalDate.of(Integer.parseInt(read.group(1)), 1, 4));
        return Optional.of(firstMonday.plus(Integer.parseInt(read.group(2)) - 1))
                .filter(week -> week.code().equals(code));
    }

    public String code() {
        return "%04d-W%02d".formatted(year(), number());
    }

    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Whether a label was suspended on one of its days. */
    boolean touched(Collection<SuspendedTime> suspended) {
        return suspended.stream().anyMatch(time -> time.touches(monday, sunday()));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public IsoWeek plus(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    public boolean isBefore(IsoWeek other) {
        return monday.isBefore(other.monday);
    }

    public boolean isAfter(IsoWeek other) {
        return monday.isAfter(other.monday);
    }

    /** « du 5 au 11 avril 2027 » */
    public String days() {
        var end = FrenchDates.day(sunday());
        var start = FrenchDates.day(monday);
        var sameYear = start.replaceFirst("[ \u00a0]" + sunday().getYear() + "$", "");
        var sameMonth = sunday().getMonth() == monday.getMonth() ? start.replaceFirst("[ \u00a0].*", "") : sameYear;
        return "du " + sameMonth + " au " + end;
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return code();
    }
}
