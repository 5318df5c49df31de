package fr.pdn.labelling.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of each dossier: what was said to whom, when, and what did not leave. */
@Service
public class MailJournal {

    private static final String RESERVED = "Le contenu de ce message est réservé à son destinataire.";

    private final JdbcClient jdbc;
    private final MailBodies bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailJournal(JdbcClient jdbc, MailBodies bodies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    /** In the order they were asked for. */
    public List<MailEntry> of(String dossier) {
        return jdbc.sql("""
                        select id, dossier, code, template, event, recipient, subject, created_at, sent_at, failed_at, attempts,
                          last_error
                        from mail where dossier = ? order by created_at, code, recipient""").param(dossier).query((row, number) -> entry(row)).list();
    }

    public Optional<MailContent> content(UUID id) {
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query((row, number) -> content(row))
                .optional();
    }

    /**
     * Tries a failed mail again, from the first attempt and with the same Message-ID.
     *
     * @return false when it has not failed
     */
    @Transactional
    public boolean resend(UUID id) {
        int reset = jdbc.sql("""
                        update mail set failed_at = null, attempts = 0, claimed_until = null, next_attempt_at = ?
                        where id = ? and failed_at is not null""")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id)
                .update();
        events.publishEvent(new MailEnqueued());
        return reset == 1;
    }

    /** Whether that event was told, and each of its mails has left, or was given up, by that moment. */
    public boolean settled(String dossier, String event, Instant before) {
        return jdbc.sql("""
                        select coalesce(bool_and(coalesce(sent_at, failed_at) <= ?), false) and count(*) = count(coalesce(sent_at, failed_at))
                        from mail where dossier = ? and event = ?""")
                .params(OffsetDateTime.ofInstant(before, ZoneOffset.UTC), dossier, event)
                .query(Boolean.class)
                .single();
    }

    /** The mails about something that is no longer kept. */
    public void forget(String dossier) {
        jdbc.sql("delete from mail where dossier = ?").param(dossier).update();
    }

    private MailContent content(ResultSet row) throws SQLException {
        var entry = entry(row);
        var body = bodies.read(row);
        return MailTemplate.named(entry.template()).secret()
                ? new MailContent(entry, RESERVED, "<p>" + RESERVED + "</p>")
                : new MailContent(entry, body.text(), body.html());
    }

    private static MailEntry entry(ResultSet row) throws SQLException {
        return new MailEntry(
                row.getObject("id", UUID.class),
                row.getString("dossier"),
                row.getString("code"),
                row.getString("template"),
                row.getString("event"),
                row.getString("recipient"),
                row.getString("subject"),
                instant(row, "created_at"),
                instant(row, "sent_at"),
                instant(row, "failed_at"),
                row.getInt("attempts"),
                row.getString("last_error"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
