package fr.pdn.labelling.presence;

import java.util.Map;

/**
 * What the log says of a year, for one label or several together.
 *
 * @param weeks whole weeks of the year in which a label was in force, without absences
 * @param logged those with hours
 * @param inOrder those with the minimum at least
 * @param counts sums of what was counted beside the time
 */
public record YearlyPresence(int minutes, int weeks, int logged, int inOrder, Map<Tally, Integer> counts) {
    public int count(Tally tally) {
        return counts.getOrDefault(tally, 0);
    }
}
