package fr.pdn.labelling.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows still to send. Due dates follow our clock; leases follow the clock of the database, the only one that all nodes
 * share.
 */
@Repository
class MailQueue {

    private final JdbcClient jdbc;
    private final MailBodies bodies;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, MailBodies bodies, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    List<ClaimedMail> claim() {
        return jdbc.sql("""
                        with due as materialized (
                          select id from mail
                          where sent_at is null and failed_at is null and next_attempt_at <= ?
                            and (claimed_until is null or claimed_until < clock_timestamp())
                          order by next_attempt_at limit ? for update skip locked)
                        update mail set claimed_until = clock_timestamp() + make_interval(secs => ?)
                        from due where mail.id = due.id
                        returning mail.id, dossier, template, code, recipient, subject, body, dictionary, message_id, calendar, attempts + 1 as attempts,
                          alerted_at is not null as alerted""")
                .params(now(), settings.batch(), seconds(settings.lease()))
                .query((row, number) -> ClaimedMail.of(row, bodies.kept(row)))
                .list();
    }

    /**
     * Counts the attempt before it is made: a mail that brings the program down is not tried for ever, and those that were to
     * follow it do not pay for it. The lease begins anew, so that a slow server never outlives it.
     *
     * @return false when the lease has run out and another node may have the mail
     */
    boolean begin(ClaimedMail mail) {
        return jdbc.sql("""
                                update mail set attempts = ?, claimed_until = clock_timestamp() + make_interval(secs => ?)
                                where id = ? and attempts = ? and claimed_until > clock_timestamp() and sent_at is null""")
                        .params(mail.attempts(), seconds(settings.lease()), mail.id(), mail.attempts() - 1)
                        .update()
                == 1;
    }

    /** Gives back a mail that was not tried. */
    void release(ClaimedMail mail) {
        jdbc.sql("update mail set claimed_until = null where id = ? and attempts = ?")
                .params(mail.id(), mail.attempts() - 1)
                .update();
    }

    void sent(ClaimedMail mail) {
        var erased = mail.secret() ? ", body = null, dictionary = null" : "";
        jdbc.sql("update mail set sent_at = ?, failed_at = null, claimed_until = null, last_error = null" + erased
                        + " where id = ? and sent_at is null")
                .params(now(), mail.id())
                .update();
    }

    void postponed(ClaimedMail mail, Duration wait, String error) {
        jdbc.sql(
                        "update mail set next_attempt_at = ?, claimed_until = null, last_error = ? where id = ? and sent_at is null")
                .params(now().plus(wait), error, mail.id())
                .update();
    }

    void failed(ClaimedMail mail, String error) {
        jdbc.sql("""
                        update mail set failed_at = ?, alerted_at = ?, claimed_until = null, last_error = ?
                        where id = ? and sent_at is null""").params(now(), now(), error, mail.id()).update();
    }

    /** Those that had left under that Message-ID; the rows stay locked until the transaction ends. */
    List<SentMail> sentAs(String messageId) {
        return jdbc.sql("""
                        select id, dossier, template, code, recipient, subject, sent_at from mail
                        where message_id = ? and sent_at is not null for update""").param(messageId).query(SentMail.class).list();
    }

    /** One whose words are no longer kept cannot be sent again, and stays as it is. */
    void cameBack(UUID id, String error) {
        jdbc.sql("""
                        update mail set sent_at = null, failed_at = ?, alerted_at = ?, last_error = ?
                        where id = ? and body is not null""").params(now(), now(), error, id).update();
    }

    /** Mails given up whose alert is older than that; the rows stay locked until the transaction ends. */
    List<FailedMail> alertedBefore(Duration age) {
        return jdbc.sql("""
                        with due as materialized (
                          select id from mail where failed_at is not null and alerted_at <= ?
                          order by alerted_at limit ? for update skip locked)
                        update mail set alerted_at = ? from due where mail.id = due.id
                        returning mail.id, dossier, template, code, recipient, subject, last_error as error""")
                .params(now().minus(age), settings.batch(), now())
                .query(FailedMail.class)
                .list();
    }

    void alertClosed(UUID id) {
        jdbc.sql("update mail set alerted_at = null where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
