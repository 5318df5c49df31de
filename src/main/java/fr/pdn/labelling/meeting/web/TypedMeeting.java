package fr.pdn.labelling.meeting.web;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.meeting.Meeting;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** A meeting as it was typed: shown again, word for word, when something is wrong. */
record TypedMeeting(String code, String subject, String day, String starts, String ends, String place) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static TypedMeeting proposed(String code) {
        return new TypedMeeting(code, "", "", "14:00", "16:00", "");
    }

    static TypedMeeting of(Meeting meeting) {
        var starts = meeting.startsAt().atZone(Campaign.PARIS);
        return new TypedMeeting(
                meeting.code(),
                meeting.subject(),
                starts.toLocalDate().toString(),
                TIME.format(starts),
                TIME.format(meeting.endsAt().atZone(Campaign.PARIS)),
                meeting.place());
    }

    String strippedCode() {
        return Objects.toString(code, "").strip();
    }

    String strippedSubject() {
        return Objects.toString(subject, "").strip();
    }

    Appointment when() {
        return Appointment.typed(day, starts, ends, place);
    }
}
