package fr.pdn.labelling.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a mail begins: a row written in the transaction of the step that asks for it. What is rolled back is never sent, what
 * is committed is never forgotten, and a second mail for the same dossier, event and recipient is not written.
 */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final MailRenderer renderer;
    private final MailBodies bodies;
    private final MessageIds messageIds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            MailRenderer renderer,
            MailBodies bodies,
            MessageIds messageIds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.renderer = renderer;
        this.bodies = bodies;
        this.messageIds = messageIds;
        this.events = events;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when there is no such template or its model lacks a required key */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail) {
        enqueue(List.of(mail));
    }

    /** All of them in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(List<OutgoingMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        var rows = mails.stream().map(this::row).toList();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        insert into mail (id, dossier, template, code, event, recipient, subject, body, dictionary, message_id,
                          calendar, created_at, next_attempt_at)
                        select asked.*, ?, ?
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],
                          ?::int[], ?::text[], ?::text[]) as asked
                        on conflict do nothing""")
                .params(
                        now,
                        now,
                        column(rows, row -> UUID.randomUUID().toString()),
                        column(rows, row -> row.mail.dossier()),
                        column(rows, row -> row.mail.template()),
                        column(rows, row -> row.template.code()),
                        column(rows, row -> row.mail.event()),
                        column(rows, row -> row.mail.to()),
                        column(rows, row -> row.rendered.subject()),
                        rows.stream().map(Row::body).toArray(byte[][]::new),
                        rows.stream().map(row -> row.dictionary.id()).toArray(Integer[]::new),
                        column(rows, row -> messageIds.of(row.mail)),
                        column(rows, row -> row.mail.calendar()))
                .update();
        events.publishEvent(new MailEnqueued());
    }

    private Row row(OutgoingMail mail) {
        var template = MailTemplate.named(mail.template());
        return new Row(mail, template, renderer.render(template, mail.model()), bodies.of(template));
    }

    private static String[] column(List<Row> rows, Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private record Row(
            OutgoingMail mail, MailTemplate template, RenderedMail rendered, MailBodies.Dictionary dictionary) {
        byte[] body() {
            return new MailBody(rendered.text(), rendered.html()).deflated(dictionary.content());
        }
    }
}
