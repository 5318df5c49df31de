package fr.pdn.labelling.agenda;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import fr.pdn.labelling.campaign.Campaign;
import java.util.TimeZone;

/** Paris time as calendars read it: the rule of the European Union since 1996 (directive 2000/84/EC). */
final class ParisTime {
    static final TimeZone ZONE = TimeZone.getTimeZone(Campaign.PARIS);
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private ParisTime() {}

    static VTimezone definition() {
        var zone = new VTimezone(ZONE.getID());
        zone.addDaylightSavingsTime(changing(
                new DaylightSavingsTime(), new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), WINTER, SUMMER));
        zone.addStandardTime(
                changing(new StandardTime(), new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER));
        return zone;
    }

    private static <T extends Observance> T changing(
            T observance, DateTimeComponents first, UtcOffset from, UtcOffset to) {
        observance.setDateStart(first);
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }
}
