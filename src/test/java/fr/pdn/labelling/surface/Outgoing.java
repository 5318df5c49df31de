package fr.pdn.labelling.surface;

import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.TestClock;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of earlier steps, which leave beside them: until then the database has not come to rest. */
final class Outgoing {

    private Outgoing() {}

    /** The clock of the tests goes on to where the last of them is due, and ticks again afterwards. */
    static void allLeave(TestClock clock, JdbcClient database) {
        database.sql("select max(next_attempt_at) from mail where sent_at is null")
                .query(Timestamp.class)
                .optional()
                .ifPresent(last -> clock.set(last.toInstant().plusSeconds(1)));
        await().until(() -> database.sql("select count(*) from mail where sent_at is null and failed_at is null")
                        .query(Integer.class)
                        .single()
                == 0);
        clock.reset();
        // No reminder of mails that other tests gave up.
        database.sql("update mail set alerted_at = null").update();
    }
}
