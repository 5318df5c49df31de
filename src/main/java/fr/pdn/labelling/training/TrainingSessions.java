package fr.pdn.labelling.training;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of the initial training. That none is overfull is a constraint of the database. */
@Repository
public class TrainingSessions {
    private final JdbcClient jdbc;
    private final Clock clock;

    TrainingSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void create(TrainingSession session) {
        int created = jdbc.sql("""
                        insert into training_session (code, starts_at, ends_at, place, places) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        session.code(),
                        Timestamp.from(session.startsAt()),
                        Timestamp.from(session.endsAt()),
                        session.place(),
                        session.places())
                .update();
        if (created == 0) {
            throw InvalidAnswersException.at("/code", "Une session porte déjà ce code.");
        }
    }

    public Optional<TrainingSession> find(String code) {
        return jdbc.sql("select * from training_session where code = ?")
                .param(code)
                .query(TrainingSession.class)
                .optional();
    }

    /** Sessions to come, full ones too, the next one first. */
    public List<TrainingSession> toCome() {
        return jdbc.sql("select * from training_session where starts_at > ? order by starts_at")
                .param(Timestamp.from(clock.instant()))
                .query(TrainingSession.class)
                .list();
    }

    public List<TrainingSession> all() {
        return jdbc.sql("select * from training_session order by starts_at desc")
                .query(TrainingSession.class)
                .list();
    }

    /** A code that no session of that year has yet, such as FI-2027-03. */
    public String freeCode(Year year) {
        var prefix = "FI-%s-".formatted(year);
        var taken = jdbc.sql("select code from training_session where code like ? || '%'")
                .param(prefix)
                .query(String.class)
                .set();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "%s%02d".formatted(prefix, n))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** @return false when the session is full */
    boolean takePlace(String code) {
        return jdbc.sql("update training_session set taken = taken + 1 where code = ? and taken < places")
                        .param(code)
                        .update()
                == 1;
    }
}
