package fr.pdn.labelling.candidature.process;

import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.campaign.ParisDays;
import fr.pdn.labelling.campaign.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the deadlines of every phase are counted with, as the engine reads dates. A reminder leaves on the day it is counted from. */
@Component
public class DueDates {
    private final WorkingDays workingDays;
    private final Clock clock;

    DueDates(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return FrenchDates.dayOf(clock.instant());
    }

    public LocalDate workingDaysAfter(LocalDate day, int days) {
        return workingDays.plus(day, days);
    }

    public Date workingDays(int days) {
        return endOf(workingDaysAfter(today(), days));
    }

    public Date days(int days) {
        return endOf(today().plusDays(days));
    }

    /**
     * Two reminders, in the mornings of these days before a date: the engine counts what comes after the first one. When both are
     * past there is nothing to make up for: the first would come long after the wait is over.
     */
    public String reminders(LocalDate date, int[] daysBefore) {
        var past = !today().isBefore(date.minusDays(daysBefore[1]));
        var first = ParisDays.morningOf(past ? date.plusYears(10) : date.minusDays(daysBefore[0]));
        return "R1/%s/P%dD".formatted(first, daysBefore[0] - daysBefore[1]);
    }

    public Date morningOf(LocalDate day) {
        return Date.from(ParisDays.morningOf(day));
    }

    public Date endOf(LocalDate day) {
        return Date.from(ParisDays.endOf(day));
    }
}
