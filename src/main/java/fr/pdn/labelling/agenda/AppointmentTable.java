package fr.pdn.labelling.agenda;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of appointments: whatever people come for, it is moved, cancelled and numbered alike. */
public final class AppointmentTable {
    private final String name;
    private final JdbcClient jdbc;
    private final Clock clock;

    public AppointmentTable(String name, JdbcClient jdbc, Clock clock) {
        this.name = name;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void move(String code, Appointment when) {
        jdbc.sql("update %s set starts_at = ?, ends_at = ?, place = ?, sequence = sequence + 1 where code = ?"
                        .formatted(name))
                .params(Timestamp.from(when.startsAt()), Timestamp.from(when.endsAt()), when.place(), code)
                .update();
    }

    public void cancel(String code, String reason) {
        jdbc.sql("update %s set cancelled_at = ?, cancelled_for = ? where code = ?".formatted(name))
                .params(Timestamp.from(clock.instant()), reason, code)
                .update();
    }

    /** A code that none of that year bears yet. */
    public String freeCode(String kind, Year year) {
        var prefix = "%s-%s-".formatted(kind, year);
        var taken = jdbc.sql("select code from %s where code like ? || '%%'".formatted(name))
                .param(prefix)
                .query(String.class)
                .set();
        return AppointmentCode.after(prefix, taken);
    }
}
