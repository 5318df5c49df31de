package fr.pdn.labelling.training.web;

import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.training.SessionPlanning.Plan;
import fr.pdn.labelling.training.TrainingSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** What was typed in one of the forms of a session; what no form sent is as the session is. */
record TypedChange(
        String person,
        String reason,
        String sessionReason,
        String day,
        String starts,
        String ends,
        String place,
        String moveReason,
        String more) {

    static TypedChange none() {
        return new TypedChange(null, null, null, null, null, null, null, null, null);
    }

    TypedChange on(TrainingSession session) {
        var from = session.startsAt().atZone(Campaign.PARIS);
        var until = session.endsAt().atZone(Campaign.PARIS);
        return new TypedChange(
                Objects.toString(person, ""),
                Objects.toString(reason, ""),
                Objects.toString(sessionReason, ""),
                Objects.toString(day, from.toLocalDate().toString()),
                Objects.toString(starts, time(from.toLocalTime())),
                Objects.toString(ends, time(until.toLocalTime())),
                Objects.toString(place, session.place()),
                Objects.toString(moveReason, ""),
                Objects.toString(more, ""));
    }

    Plan plan(String code) {
        return new TypedSession(code, day, starts, ends, place, "").plan();
    }

    Optional<Integer> places() {
        return new TypedSession("", "", "", "", "", more).plan().places();
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.MINUTES));
    }
}
