package fr.pdn.labelling.suspension;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The time of those who are heard before a decision. An urgent suspension ends by itself after a month: its last working days are
 * the director's, whoever has not answered by then.
 */
@Component
public class InterimTime {
    private final DeadlineSettings deadlines;
    private final WorkingDays workingDays;

    InterimTime(DeadlineSettings deadlines, WorkingDays workingDays) {
        this.deadlines = deadlines;
        this.workingDays = workingDays;
    }

    /** The last day of opinions asked for on a day. */
    public LocalDate opinionsDue(BreachFile file, LocalDate asked) {
        return shortened(file, asked, asked.plusDays(deadlines.breachOpinionDays()));
    }

    /** By when a structure is heard. */
    public LocalDate hearingDue(BreachFile file, LocalDate asked) {
        return shortened(file, asked, workingDays.plus(asked, deadlines.hearingWorkingDays()));
    }

    /** By when a director decides: while the label is still suspended. */
    public LocalDate decisionDue(BreachFile file, LocalDate asked) {
        var usual = workingDays.plus(asked, deadlines.decisionWorkingDays());
        return file.interimUntil()
                .filter(until -> !until.isBefore(asked) && until.isBefore(usual))
                .orElse(usual);
    }

    private LocalDate beforeTheDirector(LocalDate until) {
        return workingDays
                .plus(until.plusDays(1), -deadlines.interimDecisionWorkingDays())
                .minusDays(1);
    }

    /** Asked too late for those working days, what is asked is due the same day; after the month, urgency is over. */
    private LocalDate shortened(BreachFile file, LocalDate asked, LocalDate usual) {
        return file.interimUntil()
                .filter(asked::isBefore)
                .map(this::beforeTheDirector)
                .map(last -> last.isBefore(asked) ? asked : last)
                .filter(usual::isAfter)
                .orElse(usual);
    }
}
