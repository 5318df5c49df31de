package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.candidature.Journal;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordination records who came, who was excused and who was not; what was recorded wrongly is recorded again. */
@Service
public class MeetingAttendances {
    private final Meetings meetings;
    private final Invitees invitees;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    MeetingAttendances(Meetings meetings, Invitees invitees, Dossiers dossiers, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param attendances by number of label; whoever is not in it stays as they were
     * @return how many of them are new or changed
     * @throws InvalidAnswersException before the meeting begins, or when it was cancelled
     */
    @Transactional
    public int record(String code, Map<String, Attendance> attendances) {
        meetings.lock(code)
                .filter(meeting -> meeting.held(clock))
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/meeting", "Les présences se notent une fois que le regroupement a commencé."));
        var changed = invitees.of(code).stream()
                .filter(one -> attendances.containsKey(one.label()))
                .filter(one -> one.attendance() != attendances.get(one.label()))
                .toList();
        changed.forEach(one -> journal.record(
                dossiers.get(one.number()).candidature().id(),
                Act.MEETING_ATTENDANCE,
                one.professional(),
                Map.of("meeting", code, "attendance", attendances.get(one.label()))));
        return changed.size();
    }
}
