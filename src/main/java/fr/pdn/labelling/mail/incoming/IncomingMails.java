package fr.pdn.labelling.mail.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What arrived in the documents mailbox, each message once and whole. */
@Repository
public class IncomingMails {
    /** Everything but the content. */
    public static final String COLUMNS =
            "m.number, m.message_id, m.sha256, m.whole, m.sender, m.sender_name, m.subject, m.received_at, m.stored_at";

    private final JdbcClient jdbc;
    private final MailArrival arrival;
    private final Clock clock;

    IncomingMails(JdbcClient jdbc, MailArrival arrival, Clock clock) {
        this.jdbc = jdbc;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * The message and what is to become of it, in one transaction.
     *
     * @param receivedAt when the server took it, or null when it does not say
     * @return false when it is known already
     */
    @Transactional
    public boolean keep(byte[] raw, boolean whole, Instant receivedAt) {
        var envelope = Envelope.of(raw);
        var now = clock.instant();
        var kept = jdbc.sql("""
                        insert into incoming_mail as m (fingerprint, message_id, sha256, content, whole, sender, sender_name, subject,
                          received_at, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (fingerprint) do nothing returning\s""" + COLUMNS)
                .params(
                        envelope.fingerprint(),
                        envelope.messageId(),
                        Fingerprints.sha256(raw),
                        raw,
                        whole,
                        envelope.sender(),
                        envelope.senderName(),
                        envelope.subject(),
                        utc(receivedAt == null ? now : receivedAt),
                        utc(now))
                .query(IncomingMails::read)
                .optional();
        kept.ifPresent(arrival::kept);
        return kept.isPresent();
    }

    public Optional<IncomingMail> find(long number) {
        return jdbc.sql("select " + COLUMNS + " from incoming_mail m where number = ?")
                .param(number)
                .query(IncomingMails::read)
                .optional();
    }

    /** For those who know it exists: its process, its task. */
    public IncomingMail get(long number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No incoming mail " + number));
    }

    /** As it came over the wire. */
    public byte[] raw(long number) {
        return jdbc.sql("select content from incoming_mail where number = ?")
                .param(number)
                .query(byte[].class)
                .single();
    }

    public static IncomingMail read(ResultSet row, int index) throws SQLException {
        return new IncomingMail(
                row.getLong("number"),
                row.getString("message_id"),
                row.getString("sha256"),
                row.getBoolean("whole"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("subject"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
