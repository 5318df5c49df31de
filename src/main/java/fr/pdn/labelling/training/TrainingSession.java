package fr.pdn.labelling.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * A session of the initial training.
 *
 * @param place a room and its address, or the https address of a meeting
 * @param waiting how many wait for a place
 * @param sequence how many times its date or place has changed
 * @param cancelledAt null as long as it is to be held
 * @param cancelledFor the reason, null with it
 */
public record TrainingSession(
        String code,
        Instant startsAt,
        Instant endsAt,
        String place,
        int places,
        int taken,
        int waiting,
        int sequence,
        Instant cancelledAt,
        String cancelledFor) {

    /** A session that nobody has asked for yet. */
    public static TrainingSession planned(String code, Instant startsAt, Instant endsAt, String place, int places) {
        return new TrainingSession(code, startsAt, endsAt, place, places, 0, 0, 0, null, null);
    }

    public int free() {
        return places - taken;
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }

    boolean toCome(Clock clock) {
        return !cancelled() && startsAt.isAfter(clock.instant());
    }

    /** As an act about one person says it, and the mails and letters after it. */
    Map<String, Object> said() {
        return Map.of("session", code, "startsAt", startsAt, "endsAt", endsAt, "place", place, "sequence", sequence);
    }
}
