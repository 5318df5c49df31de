package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.agenda.AppointmentCode;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.AnswerError;
import fr.pdn.labelling.forms.InvalidAnswersException;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordination plans a meeting, moves it or cancels it; everyone invited is told in the same transaction. */
@Service
public class MeetingPlanning {
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_REASON = 1000;
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final Clock clock;

    MeetingPlanning(Meetings meetings, MeetingInvitations invitations, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @throws InvalidAnswersException with everything that is wrong */
    @Transactional
    public void plan(String code, String subject, Appointment when) {
        var errors = new ArrayList<>(AppointmentCode.errors(code));
        require(
                errors,
                "/subject",
                written(subject, LONGEST_SUBJECT),
                "Indiquez le sujet, en 120 caractères au plus\u00a0: il figure dans les courriels.");
        errors.addAll(when.errors(FrenchDates.dayOf(clock.instant())));
        refuse(errors);
        var meeting = new Meeting(code, subject, when.startsAt(), when.endsAt(), when.place(), 0, null, null);
        if (!meetings.create(meeting)) {
            throw InvalidAnswersException.at("/code", "Un regroupement porte déjà ce code.");
        }
        invitations.invite(meeting);
    }

    /** @throws InvalidAnswersException when something is wrong, nothing changes, or it has begun */
    @Transactional
    public void move(String code, Appointment when) {
        var meeting = meetings.locked(code);
        refuse(when.errors(FrenchDates.dayOf(clock.instant())));
        var moved = new Meeting(
                code,
                meeting.subject(),
                when.startsAt(),
                when.endsAt(),
                when.place(),
                meeting.sequence() + 1,
                null,
                null);
        if (moved.said().equals(meeting.said()) && moved.endsAt().equals(meeting.endsAt())) {
            throw InvalidAnswersException.at("/day", "Changez la date, les heures ou le lieu\u00a0: rien n’a changé.");
        }
        meetings.move(code, when);
        invitations.tell(Act.MEETING_MOVED, MailTemplate.MEETING_MOVED, moved, moved.said());
    }

    /** @throws InvalidAnswersException without a reason, or when it has begun or is cancelled already */
    @Transactional
    public void cancel(String code, String reason) {
        if (!written(reason, LONGEST_REASON)) {
            throw InvalidAnswersException.at(
                    "/reason",
                    "Indiquez le motif, en 1\u00a0000 caractères au plus\u00a0: les personnes invitées le lisent.");
        }
        var meeting = meetings.locked(code);
        meetings.cancel(code, reason.strip());
        var said = new HashMap<>(meeting.said());
        said.put("reason", reason.strip());
        invitations.tell(
                Act.MEETING_CANCELLED,
                MailTemplate.MEETING_CANCELLED,
                meetings.find(code).orElseThrow().next(),
                said);
    }

    private static boolean written(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0;
    }

    private static void require(List<AnswerError> errors, String pointer, boolean right, String sentence) {
        if (!right) {
            errors.add(new AnswerError(pointer, sentence));
        }
    }

    private static void refuse(List<AnswerError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidAnswersException(errors);
        }
    }
}
