package fr.pdn.labelling.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * A meeting of the network.
 *
 * @param place a room and its address, or the https address of a meeting
 * @param sequence how many times its date or place has changed
 * @param cancelledAt null as long as it is to be held
 * @param cancelledFor the reason, null with it
 */
public record Meeting(
        String code,
        String subject,
        Instant startsAt,
        Instant endsAt,
        String place,
        int sequence,
        Instant cancelledAt,
        String cancelledFor) {

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public boolean toCome(Clock clock) {
        return !cancelled() && startsAt.isAfter(clock.instant());
    }

    /** It took place, or has begun to. */
    public boolean held(Clock clock) {
        return !cancelled() && !startsAt.isAfter(clock.instant());
    }

    /** As calendars must see it to take the former one away. */
    Meeting next() {
        return new Meeting(code, subject, startsAt, endsAt, place, sequence + 1, cancelledAt, cancelledFor);
    }

    /** As an act about one person says it. */
    Map<String, Object> said() {
        return Map.of("meeting", code, "subject", subject, "startsAt", startsAt, "place", place);
    }
}
