package fr.pdn.labelling.agenda;

import java.time.Instant;

/**
 * An appointment in someone's calendar.
 *
 * @param key the same for one person and one appointment until it is cancelled
 * @param sequence grows with each change
 * @param attendee name of whoever is invited
 */
public record CalendarEntry(
        String key,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        String place,
        String summary,
        String attendee,
        String email) {}
