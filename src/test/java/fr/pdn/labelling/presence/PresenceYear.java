package fr.pdn.labelling.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A made-up person's year, and what their level must be: the rule of the domain, written plainly once more. */
final class PresenceYear {
    static final IsoWeek FIRST = IsoWeek.parse("2026-W01").orElseThrow();
    static final int WEEKS = 56;
    private static final int MINIMUM = 180;

    /**
     * @param minutes null for a week that is never logged
     * @param late Mondays that pass before it is logged; half past seven of that Monday when {@code atLast}
     */
    private record Week(Integer minutes, boolean absent, int late, boolean atLast) {}

    private final List<Week> weeks = new ArrayList<>();
    private IsoWeek countedFrom = FIRST;

    private PresenceYear() {}

    static PresenceYear of(Random chance, int person) {
        var year = new PresenceYear();
        int care = person % 10;
        int holiday = 20 + chance.nextInt(14);
        int illness = person % 7 == 0 ? chance.nextInt(WEEKS) : -1;
        boolean good = true;
        for (int week = 0; week < WEEKS; week++) {
            boolean absent = week >= holiday && week < holiday + 3
                    || week == 51
                    || week == 52
                    || illness >= 0 && week >= illness && week < illness + 8;
            good = care < 8 || (chance.nextInt(6) == 0 ? !good : good);
            year.weeks.add(week(chance, care, good, absent));
        }
        return year;
    }

    private static Week week(Random chance, int care, boolean good, boolean absent) {
        int late = chance.nextInt(5) == 0 ? 1 + chance.nextInt(3) : 0;
        boolean atLast = care >= 7 && chance.nextBoolean();
        if (absent) {
            return new Week(0, true, late, atLast);
        }
        if (!good && care == 9 || chance.nextInt(60) == 0) {
            return new Week(null, false, 0, false);
        }
        boolean enough = good ? chance.nextInt(12) > 0 : chance.nextInt(4) == 0;
        return new Week(enough ? MINIMUM + 15 * chance.nextInt(8) : 15 * chance.nextInt(12), false, late, atLast);
    }

    /** What is written between the Monday before and this one, or at half past seven of this one: minutes, or an absence as -1. */
    List<Entry> written(IsoWeek now, boolean atLast) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < WEEKS; i++) {
            var week = FIRST.plus(i);
            if (weeks.get(i).minutes() != null
                    && week.plus(1 + weeks.get(i).late()).equals(now)
                    && weeks.get(i).atLast() == atLast) {
                entries.add(new Entry(week, weeks.get(i).absent(), weeks.get(i).minutes()));
            }
        }
        return entries;
    }

    record Entry(IsoWeek week, boolean absent, int minutes) {}

    void contacted(IsoWeek now) {
        countedFrom = now.plus(1);
    }

    PresenceLevel level(IsoWeek now, boolean atLast) {
        var worked = new ArrayList<Integer>();
        for (var week = countedFrom; week.isBefore(now); week = week.plus(1)) {
            var told = told(week, now, atLast);
            if (told == null || !told.absent()) {
                worked.add(told == null ? null : told.minutes());
            }
        }
        var twelve = worked.subList(Math.max(0, worked.size() - 12), worked.size());
        int below = below(twelve);
        int silent = 0;
        while (silent < twelve.size() && twelve.get(twelve.size() - 1 - silent) == null) {
            silent++;
        }
        if (below >= 6 || silent >= 6) {
            return PresenceLevel.RED;
        }
        var logged = twelve.stream().filter(Objects::nonNull).toList();
        boolean threeInARow = logged.size() >= 3 && below(logged.subList(logged.size() - 3, logged.size())) == 3;
        boolean fourOfEight = below(twelve.subList(Math.max(0, twelve.size() - 8), twelve.size())) >= 4;
        return threeInARow || fourOfEight || silent >= 3 ? PresenceLevel.AMBER : PresenceLevel.GREEN;
    }

    private Week told(IsoWeek week, IsoWeek now, boolean atLast) {
        var written = weeks.get((int) java.time.temporal.ChronoUnit.WEEKS.between(FIRST.monday(), week.monday()));
        var when = week.plus(1 + written.late());
        boolean known =
                written.minutes() != null && (when.isBefore(now) || when.equals(now) && (atLast || !written.atLast()));
        return known ? written : null;
    }

    private static int below(List<Integer> weeks) {
        return (int)
                weeks.stream().filter(week -> week != null && week < MINIMUM).count();
    }
}
