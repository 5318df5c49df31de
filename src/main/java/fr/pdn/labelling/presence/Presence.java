package fr.pdn.labelling.presence;

import fr.pdn.labelling.meeting.MeetingRecord;
import java.util.List;
import java.util.Map;

/**
 * The last worked weeks of a label in five numbers.
 *
 * @param weeks worked weeks that count: whole, over, without an absence
 * @param shortWeeks those with less than the minimum
 * @param recentShortWeeks the same, of the most recent ones
 * @param shortRun logged weeks with less than the minimum, in a row up to the last logged one
 * @param unloggedRun weeks without a word, in a row up to the last worked one
 * @param meetings of the network, in the last twelve months
 */
public record Presence(
        int weeks, int shortWeeks, int recentShortWeeks, int shortRun, int unloggedRun, MeetingRecord meetings) {
    /**
     * @param minutes of each worked week, oldest first; null without a word
     * @param minimum minutes a week
     */
    static Presence of(List<Integer> minutes, int minimum, PresenceSettings settings, MeetingRecord meetings) {
        var counted = last(minutes, settings.weeks());
        var logged = counted.stream().filter(week -> week != null).toList();
        return new Presence(
                counted.size(),
                belowIn(counted, minimum),
                belowIn(last(counted, settings.recentWeeks()), minimum),
                run(logged, minimum),
                counted.size() - lastLogged(counted),
                meetings);
    }

    Map<String, Object> inputs() {
        return Map.of(
                "shortWeeks", shortWeeks,
                "recentShortWeeks", recentShortWeeks,
                "shortRun", shortRun,
                "unloggedRun", unloggedRun,
                "meetings", meetings.invited(),
                "meetingShare", meetings.share());
    }

    /** « Sur les 12 dernières semaines travaillées : 4 sous le minimum, les 3 dernières sans relevé. » */
    public String words() {
        return meetings.missed() == 0
                ? ofWeeks()
                : ofWeeks()
                        + " Regroupements du réseau, sur douze mois\u00a0: présence à %d sur %d."
                                .formatted(meetings.attended(), meetings.invited());
    }

    private String ofWeeks() {
        if (weeks == 0) {
            return "Aucune semaine entière n’est encore comptée.";
        }
        var below = shortWeeks == 0 ? "aucune sous le minimum" : shortWeeks + " sous le minimum";
        var run = shortRun < 2 ? "" : " (dont %d de suite)".formatted(shortRun);
        var unlogged = unloggedRun == 0
                ? ""
                : unloggedRun == 1
                        ? ", la dernière sans relevé"
                        : ", les %d dernières sans relevé".formatted(unloggedRun);
        var over = weeks == 1
                ? "Sur la dernière semaine travaillée"
                : "Sur les %d dernières semaines travaillées".formatted(weeks);
        return over + "\u00a0: " + below + run + unlogged + ".";
    }

    private static int belowIn(List<Integer> weeks, int minimum) {
        return (int)
                weeks.stream().filter(week -> week != null && week < minimum).count();
    }

    private static int run(List<Integer> logged, int minimum) {
        int run = 0;
        for (var minutes : logged) {
            run = minutes < minimum ? run + 1 : 0;
        }
        return run;
    }

    private static int lastLogged(List<Integer> weeks) {
        int last = 0;
        for (int i = 0; i < weeks.size(); i++) {
            last = weeks.get(i) == null ? last : i + 1;
        }
        return last;
    }

    private static <T> List<T> last(List<T> all, int number) {
        return all.subList(Math.max(0, all.size() - number), all.size());
    }
}
