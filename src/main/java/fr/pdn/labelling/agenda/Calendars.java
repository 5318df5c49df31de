package fr.pdn.labelling.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import fr.pdn.labelling.mail.ContactSettings;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Appointments as calendars read them (RFC 5545). The coordination organises them. */
@Component
public class Calendars {
    private final ContactSettings contacts;
    private final Clock clock;

    Calendars(ContactSettings contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    public String invitation(CalendarEntry entry) {
        return written(Method.request(), Status.confirmed(), entry);
    }

    public String cancellation(CalendarEntry entry) {
        return written(Method.cancel(), Status.cancelled(), entry);
    }

    private String written(Method method, Status status, CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.key() + "@" + contacts.messageIdDomain());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSequence(entry.sequence());
        event.setDateStart(Date.from(entry.startsAt()), true);
        event.setDateEnd(Date.from(entry.endsAt()), true);
        event.setSummary(entry.summary());
        event.setLocation(entry.place());
        event.setStatus(status);
        event.setOrganizer(new Organizer(
                contacts.coordination().name(), contacts.coordination().email()));
        event.addAttendee(new Attendee(entry.attendee(), entry.email()));
        var calendar = new ICalendar();
        calendar.setProductId("-//Promeneurs du Net//Agenda//FR");
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(ParisTime.ZONE, ParisTime.definition()));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
