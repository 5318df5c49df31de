package fr.pdn.labelling.meeting;

import fr.pdn.labelling.campaign.DeadlineSettings;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning: whoever was labelled meanwhile is invited too, and a meeting that comes near is recalled once to who may come. */
@Component
class MeetingReminders {
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final MeetingMails mails;
    private final DeadlineSettings deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MeetingReminders(
            Meetings meetings,
            MeetingInvitations invitations,
            MeetingMails mails,
            DeadlineSettings deadlines,
            TransactionTemplate transaction,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.mails = mails;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${pdn.meetings.reminders:0 10 8 * * *}", zone = "Europe/Paris")
    void look() {
        meetings.all().stream()
                .filter(meeting -> meeting.toCome(clock))
                .forEach(meeting -> transaction.executeWithoutResult(begun -> look(meeting.code())));
    }

    private void look(String code) {
        meetings.lock(code).filter(meeting -> meeting.toCome(clock)).ifPresent(meeting -> {
            if (near(meeting)) {
                mails.send(
                        MailTemplate.MEETING_REMINDER,
                        meeting,
                        invitations.present(code).stream()
                                .filter(Invitee::mayCome)
                                .toList());
            }
            invitations.invite(meeting);
        });
    }

    private boolean near(Meeting meeting) {
        var from = FrenchDates.dayOf(meeting.startsAt()).minusDays(deadlines.meetingReminderDays());
        return !from.isAfter(FrenchDates.dayOf(clock.instant()));
    }
}
