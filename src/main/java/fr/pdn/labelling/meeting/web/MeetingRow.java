package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Attendance;
import fr.pdn.labelling.agenda.Occasion;
import fr.pdn.labelling.meeting.Invitee;
import fr.pdn.labelling.meeting.Meeting;
import fr.pdn.labelling.meeting.Reply;
import java.util.List;

/** A meeting in the list, with what was answered. */
record MeetingRow(Meeting meeting, Occasion when, long comes, long open, long present) {
    static MeetingRow of(Meeting meeting, List<Invitee> people) {
        return new MeetingRow(
                meeting,
                Occasion.of(meeting.startsAt(), meeting.endsAt()),
                people.stream().filter(one -> one.reply() == Reply.COMES).count(),
                people.stream().filter(one -> one.reply() == null).count(),
                people.stream()
                        .filter(one -> one.attendance() == Attendance.PRESENT)
                        .count());
    }
}
