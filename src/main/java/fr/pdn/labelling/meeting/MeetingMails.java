package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.CalendarEntry;
import fr.pdn.labelling.agenda.Calendars;
import fr.pdn.labelling.campaign.Campaign;
import fr.pdn.labelling.candidature.Answers;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.configuration.PublicUrl;
import fr.pdn.labelling.mail.MailTemplate;
import fr.pdn.labelling.mail.Outbox;
import fr.pdn.labelling.mail.OutgoingMail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people invited are written, with the appointment for their calendar. One event makes one mail, whoever asks twice. */
@Component
class MeetingMails {
    private final Dossiers dossiers;
    private final Calendars calendars;
    private final Outbox outbox;
    private final PublicUrl url;

    MeetingMails(Dossiers dossiers, Calendars calendars, Outbox outbox, PublicUrl url) {
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.outbox = outbox;
        this.url = url;
    }

    void send(MailTemplate template, Meeting meeting, List<Invitee> people) {
        outbox.enqueue(people.stream().map(one -> mail(template, meeting, one)).toList());
    }

    private OutgoingMail mail(MailTemplate template, Meeting meeting, Invitee invitee) {
        var person = dossiers.get(invitee.number())
                .answers()
                .professional(invitee.professional())
                .orElseThrow();
        return new OutgoingMail(
                invitee.number(),
                template.fileName(),
                "%s-%s-%d-%s".formatted(template.code(), meeting.code(), meeting.sequence(), invitee.label()),
                person.email(),
                said(meeting, invitee),
                calendar(template, meeting, invitee, person));
    }

    private Map<String, Object> said(Meeting meeting, Invitee invitee) {
        var said = new HashMap<String, Object>();
        said.put("number", invitee.number());
        said.put("structure", invitee.structureName());
        said.put("recipientName", invitee.name());
        said.put(
                "link",
                url.to("/reseau/" + invitee.label() + "/" + meeting.code()).toUriString());
        said.put(
                "meeting",
                Map.of(
                        "subject", meeting.subject(),
                        "place", meeting.place(),
                        "startsAt", meeting.startsAt().atZone(Campaign.PARIS),
                        "endsAt", meeting.endsAt().atZone(Campaign.PARIS)));
        said.put("reason", meeting.cancelledFor());
        return said;
    }

    private String calendar(MailTemplate template, Meeting meeting, Invitee invitee, Answers.Professional person) {
        var entry = new CalendarEntry(
                meeting.code() + "-" + invitee.label(),
                meeting.sequence(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                "Regroupement du réseau\u00a0: " + meeting.subject(),
                person.fullName(),
                person.email());
        return switch (template) {
            case MEETING_INVITATION, MEETING_MOVED -> calendars.invitation(entry);
            case MEETING_CANCELLED -> calendars.cancellation(entry);
            default -> null;
        };
    }
}
