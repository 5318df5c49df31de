package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.Appointment;
import fr.pdn.labelling.agenda.AppointmentTable;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of the network; {@link Invitees} knows who is invited. */
@Repository
public class Meetings {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AppointmentTable table;

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = new AppointmentTable("network_meeting", jdbc, clock);
    }

    /** @return false when another one bears its code */
    boolean create(Meeting meeting) {
        return jdbc.sql("""
                                insert into network_meeting (code, subject, starts_at, ends_at, place) values (?, ?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                meeting.code(),
                                meeting.subject(),
                                Timestamp.from(meeting.startsAt()),
                                Timestamp.from(meeting.endsAt()),
                                meeting.place())
                        .update()
                == 1;
    }

    public Optional<Meeting> find(String code) {
        return jdbc.sql("select * from network_meeting where code = ?")
                .param(code)
                .query(Meeting.class)
                .optional();
    }

    /** Until the transaction ends nobody else changes it, nor what is said of those invited. */
    Optional<Meeting> lock(String code) {
        return jdbc.sql("select * from network_meeting where code = ? for update")
                .param(code)
                .query(Meeting.class)
                .optional();
    }

    /**
     * The same for a change by a person.
     *
     * @throws InvalidAnswersException when it has begun or is cancelled
     */
    Meeting locked(String code) {
        return lock(code)
                .filter(meeting -> meeting.toCome(clock))
                .orElseThrow(() -> InvalidAnswersException.at(
                        "/meeting", "Ce regroupement a commencé ou est annulé\u00a0: il ne change plus."));
    }

    /** The last one first. */
    public List<Meeting> all() {
        return jdbc.sql("select * from network_meeting order by starts_at desc, code")
                .query(Meeting.class)
                .list();
    }

    void move(String code, Appointment when) {
        table.move(code, when);
    }

    void cancel(String code, String reason) {
        table.cancel(code, reason);
    }

    /** A code that no meeting of that year has yet, such as RR-2027-03. */
    public String freeCode(Year year) {
        return table.freeCode("RR", year);
    }
}
