package fr.pdn.labelling.suspension;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of suspensions. The database keeps a label from being suspended twice, or for too long. */
@Repository
class Suspensions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Suspensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(long breach, String label, SuspensionKind kind, LocalDate since, LocalDate until) {
        jdbc.sql("insert into suspension (breach, label, kind, since, until) values (?, ?, ?, ?, ?)")
                .params(breach, label, kind.name(), since, until)
                .update();
    }

    /** Those that a breach has led to and that last. */
    List<Suspension> inForce(long breach) {
        return jdbc.sql("select * from suspension where breach = ? and ended_at is null order by label")
                .param(breach)
                .query(Suspension.class)
                .list();
    }

    void prolong(long breach, LocalDate until) {
        jdbc.sql("update suspension set prolonged_until = ? where breach = ? and ended_at is null")
                .params(until, breach)
                .update();
    }

    void end(Suspension suspension, SuspensionEnding ending) {
        jdbc.sql("update suspension set ended_at = ?, ending = ? where id = ?")
                .params(Timestamp.from(clock.instant()), ending.name(), suspension.id())
                .update();
    }
}
