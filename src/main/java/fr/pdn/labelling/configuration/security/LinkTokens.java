package fr.pdn.labelling.configuration.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** One-time sign-in tokens, good once and for a quarter of an hour. Who reads the database finds only their hashes. */
@Component
class LinkTokens implements OneTimeTokenService {

    static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    LinkTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt = clock.instant().plus(LIFETIME);
        database.sql("insert into sign_in_link (token_hash, email, expires_at) values (:hash, :email, :expiresAt)")
                .param("hash", hash(token))
                .param("email", request.getUsername())
                .param("expiresAt", Timestamp.from(expiresAt))
                .update();
        return new DefaultOneTimeToken(token, request.getUsername(), expiresAt);
    }

    /** @return null when the token is unknown, used or too old */
    @Override
    public OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        var token = presented.getTokenValue();
        return database.sql("delete from sign_in_link where token_hash = :hash returning email, expires_at")
                .param("hash", hash(token))
                .query((row, number) -> new DefaultOneTimeToken(
                        token,
                        row.getString("email"),
                        row.getTimestamp("expires_at").toInstant()))
                .optional()
                .filter(found -> found.getExpiresAt().isAfter(clock.instant()))
                .orElse(null);
    }

    /** @return how many were removed */
    int forgetOld() {
        return database.sql("delete from sign_in_link where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
