package fr.pdn.labelling.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Keeps what was typed when a form comes back from someone whose sign-in has ended, until they have signed in, on this device
 * or another. It is shown to them again, never saved by itself.
 */
@Repository
public class KeptEntries {
    static final Duration KEPT = Duration.ofDays(2);
    /** Enough for the longest section: twenty professionals. */
    private static final int LONGEST = 300_000;
    /** Anyone may post without signing in: the oldest leave. */
    private static final int MOST_FOR_ONE_PAGE = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param known whether there is such a page; without one the key opens nothing
     * @return the key that opens it; empty when it is too long to be the work of a person
     */
    public Optional<UUID> keep(String path, Map<String, List<String>> fields, boolean known) {
        var written = written(fields);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var key = UUID.randomUUID();
        if (known) {
            keep(key, path, written);
        }
        return Optional.of(key);
    }

    /** As {@link #keep(String, Map, boolean)}, of a page of agents: it opens to that agent alone. */
    public Optional<UUID> keepFor(String agent, String path, Map<String, List<String>> fields) {
        var key = keep(path, fields, true);
        key.ifPresent(kept -> jdbc.sql("update kept_entry set agent = ? where key = ?")
                .params(agent, kept)
                .update());
        return key;
    }

    private void keep(UUID key, String path, String written) {
        jdbc.sql("insert into kept_entry (key, path, fields, kept_at) values (?, ?, ?::jsonb, ?)")
                .params(key, path, written, Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        delete from kept_entry where path = :path and key not in
                          (select key from kept_entry where path = :path order by kept_at desc limit :most)""").param("path", path).param("most", MOST_FOR_ONE_PAGE).update();
    }

    public Optional<KeptEntry> find(UUID key) {
        return find(key, null);
    }

    public Optional<KeptEntry> findFor(String agent, UUID key) {
        return find(key, agent);
    }

    private Optional<KeptEntry> find(UUID key, String agent) {
        return jdbc.sql("select path, fields, kept_at from kept_entry"
                        + " where key = ? and kept_at > ? and agent is not distinct from ?")
                .params(key, oldest(), agent)
                .query((row, i) -> new KeptEntry(
                        row.getString("path"),
                        read(row.getString("fields")),
                        row.getTimestamp("kept_at").toInstant()))
                .optional();
    }

    @Scheduled(cron = "${pdn.portal.sweep:0 25 3 * * *}", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.sql("delete from kept_entry where kept_at <= ?").param(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static String written(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, List<String>> read(String fields) {
        try {
            return JSON.readValue(fields, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
