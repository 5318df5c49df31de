package fr.pdn.labelling.candidature;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened which message, and when. */
@Repository
class ExchangeRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever writes in an exchange waits for whoever is writing: neither overlooks the other's message. */
    void lock(UUID candidature) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "exchange " + candidature)
                .query()
                .singleRow();
    }

    /** The first time counts. */
    void read(Collection<Long> messages, String reader) {
        if (!messages.isEmpty()) {
            jdbc.sql("""
                            insert into message_reading (act_id, reader, read_at)
                            select id, :reader, :at from act where id in (:messages) on conflict do nothing""")
                    .param("reader", reader)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("messages", messages)
                    .update();
        }
    }

    Map<Long, Instant> firstReadings(UUID candidature) {
        var first = new HashMap<Long, Instant>();
        jdbc.sql("""
                        select act_id, min(read_at) as at from message_reading join act on act.id = act_id
                        where candidature_id = ? group by act_id""").param(candidature).query(row -> {
            first.put(row.getLong("act_id"), row.getTimestamp("at").toInstant());
        });
        return first;
    }

    Set<Long> readBy(String reader, Collection<Long> messages) {
        return messages.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("select act_id from message_reading where reader = :reader and act_id in (:messages)")
                                .param("reader", reader)
                                .param("messages", messages)
                                .query(Long.class)
                                .list());
    }
}
