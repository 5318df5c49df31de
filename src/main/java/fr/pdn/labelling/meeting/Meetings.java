package fr.pdn.labelling.meeting;

import fr.pdn.labelling.agenda.FreeCode;
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

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    void move(Meeting meeting) {
        jdbc.sql("""
                        update network_meeting set starts_at = ?, ends_at = ?, place = ?, sequence = sequence + 1
                        where code = ?""")
                .params(
                        Timestamp.from(meeting.startsAt()),
                        Timestamp.from(meeting.endsAt()),
                        meeting.place(),
                        meeting.code())
                .update();
    }

    void cancel(String code, String reason) {
        jdbc.sql("update network_meeting set cancelled_at = ?, cancelled_for = ? where code = ?")
                .params(Timestamp.from(clock.instant()), reason, code)
                .update();
    }

    /** A code that no meeting of that year has yet, such as RR-2027-03. */
    public String freeCode(Year year) {
        var prefix = "RR-%s-".formatted(year);
        var taken = jdbc.sql("select code from network_meeting where code like ? || '%'")
                .param(prefix)
                .query(String.class)
                .set();
        return FreeCode.after(prefix, taken);
    }
}
