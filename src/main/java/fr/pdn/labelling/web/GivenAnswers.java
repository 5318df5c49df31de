package fr.pdn.labelling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

@Repository
class GivenAnswers {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApiSettings settings;

    GivenAnswers(JdbcClient jdbc, Clock clock, ApiSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** One key of one account for one address. */
    record Key(String account, String path, String value) {}

    /** False when another request with this key is being answered; held until the end of the transaction. */
    boolean lock(Key key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", String.join("\n", "api", key.account(), key.path(), key.value()))
                .query(Boolean.class)
                .single();
    }

    Optional<GivenAnswer> find(Key key) {
        return jdbc.sql("""
                        select request_hash, status, location, content_type, body from api_answer
                        where account = :account and path = :path and idempotency_key = :key""")
                .param("account", key.account())
                .param("path", key.path())
                .param("key", key.value())
                .query(GivenAnswer.class)
                .optional();
    }

    void keep(Key key, GivenAnswer answer) {
        jdbc.sql("""
                        insert into api_answer (account, path, idempotency_key, request_hash, status, location,
                            content_type, body, created_at)
                        values (:account, :path, :key, :requestHash, :status, :location, :contentType, :body, :at)""")
                .param("account", key.account())
                .param("path", key.path())
                .param("key", key.value())
                .param("requestHash", answer.requestHash())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("contentType", answer.contentType())
                .param("body", answer.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(cron = "${pdn.api.purge:0 50 3 * * *}", zone = "Europe/Paris")
    void purge() {
        Instant before = clock.instant().minus(settings.answersKept());
        jdbc.sql("delete from api_answer where created_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
