package fr.pdn.labelling.presence;

import fr.pdn.labelling.label.Label;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds up the log of a year, as the weeks stand when it is read. */
@Component
public class YearlyPresences {
    private final LoggedWeeks log;

    YearlyPresences(LoggedWeeks log) {
        this.log = log;
    }

    /** @param minimum minutes a week */
    public YearlyPresence of(Collection<Label> labels, int year, int minimum) {
        var first = new Quarter(year, 1).weeks().get(0);
        var rows = log.since(labels.stream().map(Label::number).toList(), first);
        var hours = labels.stream()
                .flatMap(label -> rows.getOrDefault(label.number(), List.of()).stream())
                .filter(week -> Quarter.of(week.week()).year() == year && !week.neutral())
                .toList();
        long absent = labels.stream()
                .flatMap(label -> inForce(label, first, year)
                        .filter(week -> rows.getOrDefault(label.number(), List.of()).stream()
                                .anyMatch(row -> row.week().equals(week) && row.neutral())))
                .count();
        long weeks =
                labels.stream().flatMap(label -> inForce(label, first, year)).count();
        var counts = new EnumMap<Tally, Integer>(Tally.class);
        hours.forEach(week -> week.activity().counts().forEach((tally, one) -> counts.merge(tally, one, Integer::sum)));
        return new YearlyPresence(
                hours.stream().mapToInt(LoggedWeek::minutes).sum(),
                (int) (weeks - absent),
                hours.size(),
                (int) hours.stream().filter(week -> week.minutes() >= minimum).count(),
                counts);
    }

    /** Whole weeks only: that of the award counts for nothing. */
    private static Stream<IsoWeek> inForce(Label label, IsoWeek first, int year) {
        return Stream.iterate(first, week -> week.plus(1))
                .takeWhile(week -> Quarter.of(week).year() == year)
                .filter(week -> week.isAfter(PresenceLog.first(label)) && !week.isAfter(PresenceLog.last(label)));
    }
}
