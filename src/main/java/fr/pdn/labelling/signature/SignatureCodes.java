package fr.pdn.labelling.signature;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** One-time codes. Each is good once, for one text and one address, for a quarter of an hour and at most five tries. */
@Repository
public class SignatureCodes {
    static final Duration GOOD_FOR = Duration.ofMinutes(15);
    static final int TRIES = 5;
    static final int CODES_PER_HOUR = 5;
    private static final Duration KEPT = Duration.ofDays(1);

    /** Only the last one of this person for this text. */
    private static final String OPEN = """
            id = (select id from signature_code where text_id = :text and email = :email order by rank desc limit 1)
              and used_at is null and expires_at > :now and wrong_tries < :tries""";

    private final JdbcClient jdbc;
    private final CodeSource source;
    private final Clock clock;

    SignatureCodes(JdbcClient jdbc, CodeSource source, Clock clock) {
        this.jdbc = jdbc;
        this.source = source;
        this.clock = clock;
    }

    public record Issued(UUID id, String code, Instant expiresAt) {}

    /** Empty when this person asked too often. What was sent before is no longer good. Whoever calls tells the code. */
    public Optional<Issued> issue(SignatureRequest request) {
        var now = clock.instant();
        var issued = new Issued(UUID.randomUUID(), source.next(), now.plus(GOOD_FOR));
        int added = jdbc.sql("""
                        insert into signature_code (id, text_id, email, code_sha256, sent_at, expires_at)
                        select :id, :text, :email, :hash, :now, :until
                        where (select count(*) from signature_code
                          where text_id = :text and email = :email and sent_at > :hourAgo) < :most""")
                .param("id", issued.id())
                .param("text", request.agreement().id())
                .param("email", request.signatory().account())
                .param("hash", Agreement.hash(issued.id() + issued.code()))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(issued.expiresAt()))
                .param("hourAgo", Timestamp.from(now.minus(Duration.ofHours(1))))
                .param("most", CODES_PER_HOUR)
                .update();
        return added == 1 ? Optional.of(issued) : Optional.empty();
    }

    boolean open(SignatureRequest request) {
        return asked("select true from signature_code where " + OPEN, request)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** In one statement, so that tries made at the same moment are all counted and a code serves once. */
    Verification verify(SignatureRequest request, String code) {
        var good = asked("""
                        update signature_code set
                          used_at = case when code_sha256 = encode(sha256((id::text || :code)::bytea), 'hex') then cast(:now as timestamptz) end,
                          wrong_tries = wrong_tries + case when code_sha256 = encode(sha256((id::text || :code)::bytea), 'hex') then 0 else 1 end
                        where\s""" + OPEN + " returning used_at is not null", request)
                .param("code", code)
                .query(Boolean.class)
                .optional();
        return good.map(right -> right ? Verification.VERIFIED : Verification.WRONG)
                .orElse(Verification.OVER);
    }

    private JdbcClient.StatementSpec asked(String sql, SignatureRequest request) {
        return jdbc.sql(sql)
                .param("text", request.agreement().id())
                .param("email", request.signatory().account())
                .param("now", Timestamp.from(clock.instant()))
                .param("tries", TRIES);
    }

    @Scheduled(cron = "${pdn.portal.sweep:0 25 3 * * *}", zone = "Europe/Paris")
    void forgetOld() {
        jdbc.sql("delete from signature_code where sent_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
