package fr.pdn.labelling.configuration.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what is tried at the doors, in the database because any node may answer. An account is closed only to the network
 * that tried too often: nobody can lock another person out.
 */
@Component
class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counted before it is judged, so that attempts made at the same moment cannot all slip through. */
    boolean allows(Door door, String subject, Network network) {
        if (tooMany(door, subject, network, 1)) {
            return false;
        }
        database.sql("""
                        insert into sign_in_attempt (door, subject, network, tried_at)
                        values (:door, :subject, :network, :now)
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .param("network", network.prefix())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return !tooMany(door, subject, network, 0);
    }

    void forget(Door door, String subject, Network network) {
        database.sql("delete from sign_in_attempt where door = :door and subject = :subject and network = :network")
                .param("door", door.name())
                .param("subject", subject)
                .param("network", network.prefix())
                .update();
    }

    /** @return how many were removed */
    int forgetOld() {
        return database.sql("delete from sign_in_attempt where tried_at < :start")
                .param("start", windowStart())
                .update();
    }

    private boolean tooMany(Door door, String subject, Network network, int next) {
        return database.sql("""
                        select count(*) filter (where subject = :subject and (network = :network or not :byNetwork)) + :next > :perSubject
                            or count(*) filter (where network = :network) + :next > :perNetwork
                        from sign_in_attempt
                        where door = :door and tried_at >= :start and (subject = :subject or network = :network)
                        """)
                .param("door", door.name())
                .param("subject", subject)
                .param("network", network.prefix())
                .param("byNetwork", door.countsSubjectByNetwork())
                .param("next", next)
                .param("perSubject", door.perSubject())
                .param("perNetwork", door.perNetwork())
                .param("start", windowStart())
                .query(Boolean.class)
                .single();
    }

    private Timestamp windowStart() {
        return Timestamp.from(clock.instant().minus(WINDOW));
    }
}
