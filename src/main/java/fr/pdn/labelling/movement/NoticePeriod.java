package fr.pdn.labelling.movement;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long a structure that ends its convention must wait, to be confirmed by the Caf: convention, article 13. */
@Component
class NoticePeriod {
    private final Period length;
    private final Clock clock;

    NoticePeriod(DeadlineSettings deadlines, Clock clock) {
        this.length = deadlines.conventionEndNotice();
        this.clock = clock;
    }

    LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }

    /** @param from the day on which the notice begins; the past cannot be the end of it */
    LocalDate earliestEnd(LocalDate from) {
        var earliest = from.plus(length);
        return earliest.isBefore(today()) ? today() : earliest;
    }

    /** « 2 mois ». */
    String words() {
        return Stream.of(
                        some(length.getYears(), length.getYears() > 1 ? "ans" : "an"),
                        some(length.getMonths(), "mois"),
                        some(length.getDays(), length.getDays() > 1 ? "jours" : "jour"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" et "));
    }

    private static String some(int count, String unit) {
        return count == 0 ? "" : count + "\u00a0" + unit;
    }
}
