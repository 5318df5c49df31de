package fr.pdn.labelling.presence;

import java.util.Map;

/**
 * What was done in a week.
 *
 * @param minutes by channel, those without time left out
 * @param counts those that were given
 */
public record Activity(Map<Channel, Integer> minutes, Map<Tally, Integer> counts) {
    public static final Activity NONE = new Activity(Map.of(), Map.of());

    public Activity {
        minutes = Map.copyOf(minutes);
        counts = Map.copyOf(counts);
    }

    /** Time of another tool, which knows no channels. */
    public static Activity undetailed(int minutes) {
        return new Activity(minutes == 0 ? Map.of() : Map.of(Channel.OTHER, minutes), Map.of());
    }

    public int total() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
