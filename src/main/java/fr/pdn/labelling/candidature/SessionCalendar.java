package fr.pdn.labelling.candidature;

import fr.pdn.labelling.agenda.CalendarEntry;
import fr.pdn.labelling.agenda.Calendars;
import fr.pdn.labelling.mail.MailTemplate;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The training in someone's calendar: one event for a person and a session, until it is cancelled. */
@Component
class SessionCalendar {
    private final Calendars calendars;

    SessionCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Nothing for the other mails, nor for who was never invited. */
    Optional<String> of(MailTemplate template, Dossier dossier, String professional) {
        return switch (template) {
            case TRAINING_INVITATION ->
                dossier.lastAbout(professional, Act.ENROLLED)
                        .filter(SessionCalendar::hasAnEnd)
                        .map(act -> calendars.invitation(entry(dossier, act)));
            case TRAINING_RESCHEDULED ->
                dossier.lastAbout(professional, Act.SESSION_MOVED, Act.TRAINING_WAITING, Act.PLACE_OFFERED)
                        .filter(act -> act.kind() == Act.SESSION_MOVED)
                        .map(act -> calendars.invitation(entry(dossier, act)));
            case TRAINING_CANCELLED ->
                dossier.lastAbout(professional, Act.ENROLMENT_CANCELLED)
                        .filter(act -> invited(dossier, act))
                        .map(act -> calendars.cancellation(entry(dossier, act)));
            default -> Optional.empty();
        };
    }

    /** Sessions planned before ends were noted have none. */
    private static boolean hasAnEnd(RecordedAct act) {
        return !act.text("endsAt").isEmpty();
    }

    private static boolean invited(Dossier dossier, RecordedAct cancelled) {
        return dossier.about(cancelled.professional()).stream()
                .anyMatch(act -> act.kind() == Act.ENROLLED
                        && act.text("session").equals(cancelled.text("session"))
                        && hasAnEnd(act));
    }

    private static CalendarEntry entry(Dossier dossier, RecordedAct act) {
        var person = dossier.answers().professional(act.professional()).orElseThrow();
        return new CalendarEntry(
                "%s-%s-%s".formatted(act.text("session"), dossier.number(), act.professional()),
                act.detail().path("sequence").asInt(),
                Instant.parse(act.text("startsAt")),
                Instant.parse(act.text("endsAt")),
                act.text("place"),
                "Formation initiale des Promeneurs du Net Parentalité",
                person.fullName(),
                person.email());
    }
}
