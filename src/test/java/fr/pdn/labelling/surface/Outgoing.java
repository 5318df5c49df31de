package fr.pdn.labelling.surface;

import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of earlier steps, which leave beside them: until none is on its way, the database has not come to rest. */
final class Outgoing {

    private Outgoing() {}

    /** The clock ticks again: what is due at the date of a sample waits for that date. */
    static void comesToRest(TestClock clock, JdbcClient database) {
        clock.reset();
        await().atMost(Duration.ofSeconds(60)).until(() -> onTheirWay(clock, database) == 0);
        // No reminder of mails that other tests gave up.
        database.sql("update mail set alerted_at = null").update();
    }

    private static int onTheirWay(TestClock clock, JdbcClient database) {
        return database.sql("""
                        select count(*) from mail where sent_at is null and failed_at is null
                          and (claimed_until > clock_timestamp() or next_attempt_at <= ?)""")
                .param(Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
