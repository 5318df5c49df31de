package fr.pdn.labelling.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documents still to make. Due dates follow our clock; leases follow the clock of the database, the only one that all nodes
 * share.
 */
@Repository
class DocumentQueue {
    private final JdbcClient jdbc;
    private final PrintingSettings settings;
    private final Clock clock;

    DocumentQueue(JdbcClient jdbc, PrintingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param attempts this one included */
    record Claimed(
            UUID id,
            UUID candidatureId,
            GeneratedKind kind,
            String number,
            String title,
            String data,
            Instant issuedAt,
            int attempts) {}

    /**
     * @param size in bytes
     * @param template version of the texts it was made of
     * @param sealedBy whose seal it bears, or null
     */
    record Made(String sha256, long size, String template, String sealedBy) {}

    /** Counts the attempt before it is made: a document that brings the program down is not tried for ever. */
    Optional<Claimed> claim() {
        return jdbc.sql("""
                        with due as materialized (
                          select id from generated_document
                          where made_at is null and failed_at is null and next_attempt_at <= ?
                            and (claimed_until is null or claimed_until < clock_timestamp())
                          order by next_attempt_at limit 1 for update skip locked)
                        update generated_document d
                        set attempts = attempts + 1, claimed_until = clock_timestamp() + make_interval(secs => ?)
                        from due where d.id = due.id
                        returning d.id, candidature_id, kind, number, title, data, issued_at, attempts""")
                .params(now(), settings.lease().toSeconds())
                .query(Claimed.class)
                .optional();
    }

    /** @return false when another node was faster */
    boolean made(Claimed document, Made made) {
        return jdbc.sql("""
                                update generated_document
                                set made_at = ?, sha256 = ?, size_bytes = ?, template = ?, sealed_by = ?, data = null, claimed_until = null,
                                  last_error = null
                                where id = ? and made_at is null""")
                        .params(now(), made.sha256(), made.size(), made.template(), made.sealedBy(), document.id())
                        .update()
                == 1;
    }

    void postponed(Claimed document, Duration wait, String error) {
        jdbc.sql("""
                        update generated_document set next_attempt_at = ?, claimed_until = null, last_error = ?
                        where id = ? and made_at is null""").params(now().plus(wait), error, document.id()).update();
    }

    void failed(Claimed document, String error) {
        jdbc.sql("""
                        update generated_document set failed_at = ?, claimed_until = null, last_error = ?
                        where id = ? and made_at is null""").params(now(), error, document.id()).update();
    }

    /** @return false when it had not failed */
    boolean again(UUID id) {
        return jdbc.sql("""
                                update generated_document set failed_at = null, attempts = 0, next_attempt_at = ?
                                where id = ? and failed_at is not null""").params(now(), id).update() == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
