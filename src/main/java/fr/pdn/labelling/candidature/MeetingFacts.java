package fr.pdn.labelling.candidature;

import static java.util.Comparator.comparing;

import fr.pdn.labelling.campaign.FrenchDates;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The meetings of the network that a professional came to, as their certificate says them. */
@Component
class MeetingFacts {
    private static final int MONTHS = 12;

    private final Clock clock;

    MeetingFacts(Clock clock) {
        this.clock = clock;
    }

    void put(Map<String, Object> facts, Dossier dossier, String ref) {
        var today = FrenchDates.dayOf(clock.instant());
        var from = today.minusMonths(MONTHS);
        facts.put(
                "person",
                StructureFacts.person(dossier.answers().professional(ref).orElseThrow()));
        facts.put("period", Map.of("from", from, "to", today));
        facts.put(
                "meetings",
                attended(dossier, ref).stream()
                        .filter(told -> !FrenchDates.dayOf(startsAt(told)).isBefore(from))
                        .sorted(comparing(MeetingFacts::startsAt))
                        .map(MeetingFacts::meeting)
                        .toList());
    }

    /** The act that told this person of each, the last one where it moved. */
    private static List<RecordedAct> attended(Dossier dossier, String ref) {
        var attendances = new LinkedHashMap<String, String>();
        var told = new LinkedHashMap<String, RecordedAct>();
        for (var act : dossier.about(ref)) {
            switch (act.kind()) {
                case MEETING_INVITED, MEETING_MOVED -> told.put(act.text("meeting"), act);
                case MEETING_ATTENDANCE -> attendances.put(act.text("meeting"), act.text("attendance"));
                default -> {}
            }
        }
        told.keySet().removeIf(meeting -> !"PRESENT".equals(attendances.get(meeting)));
        return List.copyOf(told.values());
    }

    private static Map<String, Object> meeting(RecordedAct told) {
        var meeting = new LinkedHashMap<String, Object>();
        meeting.put("code", told.text("meeting"));
        meeting.put("subject", told.text("subject"));
        meeting.put("startsAt", startsAt(told));
        meeting.put("place", place(told));
        return meeting;
    }

    /** Empty for a meeting at a distance: its address is for those invited, not for who reads the paper. */
    private static String place(RecordedAct told) {
        var place = told.text("place");
        return place.startsWith("https://") ? "" : place;
    }

    private static Instant startsAt(RecordedAct told) {
        return Instant.parse(told.text("startsAt"));
    }
}
