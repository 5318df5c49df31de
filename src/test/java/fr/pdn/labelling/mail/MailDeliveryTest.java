package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.mail.ScriptedMailServer.Accepted;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MailSlice
class MailDeliveryTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private MailQueue queue;

    @Autowired
    private MailTransport transport;

    @Autowired
    private MailSettings settings;

    @Autowired
    private MailJournal journal;

    @Autowired
    private RecordedAlerts alerts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final ScriptedMailServer faulty = new ScriptedMailServer();

    @BeforeEach
    void empty() throws Exception {
        jdbc.sql("delete from mail").update();
        mailServer.purgeEmailFromAllMailboxes();
        alerts.raised.clear();
        alerts.closed.clear();
        clock.set("2027-03-02T10:12:30+01:00");
    }

    @AfterEach
    void restore() throws Exception {
        sender.setPort(mailServer.getSmtp().getPort());
        clock.reset();
        faulty.close();
    }

    private void enqueue(OutgoingMail... mails) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.enqueue(List.of(mails)));
    }

    private MailEntry entry() {
        return journal.of(Samples.NUMBER).get(0);
    }

    @Test
    void a_mail_leaves_as_text_and_html_with_its_headers() throws Exception {
        enqueue(Samples.mail("complementsRequested-1"));

        assertThat(delivery.deliverDue()).isEqualTo(1);
        assertThat(delivery.deliverDue()).isZero();

        MimeMessage message = mailServer.getReceivedMessages()[0];
        assertThat(message.getSubject())
                .isEqualTo("[PdN Parentalité 17] Pièces à fournir jusqu’au 1er avril 2027 – candidature n° "
                        + Samples.NUMBER);
        assertThat(message.getFrom()[0]).asString().endsWith("<courriels@pdn17.example>");
        assertThat(message.getReplyTo()).extracting(Object::toString).containsExactly("partenaires@caf17.example");
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("direction@ganivelles.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).matches("<[0-9a-f]{40}@courriels\\.pdn17\\.example>");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        var content = journal.content(entry().id()).orElseThrow();
        assertThat(parts.getBodyPart(0).getContent()).asString().isEqualToNormalizingNewlines(content.text());
        assertThat(parts.getBodyPart(1).getContent()).asString().isEqualToNormalizingNewlines(content.html());
        assertThat(entry().sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_busy_server_is_tried_again_later_and_later_then_a_person_is_told_and_sends_again() {
        sender.setPort(faulty.port());
        faulty.answer(".", "451 4.3.0 try later");
        enqueue(Samples.mail("complementsRequested-1"));

        for (int attempt = 1; attempt <= settings.maxAttempts(); attempt++) {
            assertThat(delivery.deliverDue()).as("attempt %d", attempt).isEqualTo(1);
            assertThat(delivery.deliverDue())
                    .as("at once after attempt %d", attempt)
                    .isZero();
            clock.advance(settings.backOffAfter(attempt));
        }

        assertThat(delivery.deliverDue()).isZero();
        assertThat(entry().failedAt()).isNotNull();
        assertThat(entry().lastError()).contains("451 4.3.0 try later");
        assertThat(alerts.raised).extracting(FailedMail::id).containsExactly(entry().id());
        assertThat(settings.backOffAfter(4)).isEqualTo(Duration.ofMinutes(64));

        faulty.answerAsUsual();
        assertThat(journal.resend(entry().id())).isTrue();
        assertThat(journal.resend(entry().id())).isFalse();
        assertThat(delivery.deliverDue()).isEqualTo(1);

        assertThat(faulty.accepted()).hasSize(1);
        assertThat(entry().sentAt()).isNotNull();
        assertThat(entry().failedAt()).isNull();
        assertThat(alerts.closed).extracting(FailedMail::id).containsExactly(entry().id());
    }

    @Test
    void a_refused_address_fails_at_once() {
        sender.setPort(faulty.port());
        faulty.answer("RCPT", "550 5.1.1 no such person");
        enqueue(Samples.mail("complementsRequested-1"));

        delivery.deliverDue();

        assertThat(entry().failedAt()).isNotNull();
        assertThat(entry().attempts()).isEqualTo(1);
        assertThat(entry().lastError())
                .isEqualTo("Adresse refusée par le serveur de messagerie : 550 5.1.1 no such person");
    }

    @Test
    void an_address_refused_for_now_and_an_absent_server_are_tried_again() throws Exception {
        sender.setPort(faulty.port());
        faulty.answer("RCPT", "450 4.2.1 mailbox busy");
        enqueue(Samples.mail("complementsRequested-1"));
        delivery.deliverDue();
        assertThat(entry().failedAt()).isNull();

        faulty.close();
        clock.advance(settings.backOffAfter(1));
        delivery.deliverDue();

        assertThat(entry().attempts()).isEqualTo(2);
        assertThat(entry().failedAt()).isNull();
        assertThat(entry().lastError()).startsWith("Envoi impossible");
    }

    @Test
    void a_server_that_hangs_up_once_it_has_the_mail_gets_no_second_copy() {
        sender.setPort(faulty.port());
        faulty.hangUpAfterMail();
        int count = 30;
        enqueue(IntStream.range(0, count)
                .mapToObj(i -> Samples.mail("complementsRequested-" + i))
                .toArray(OutgoingMail[]::new));

        deliverAll(delivery);

        assertThat(faulty.accepted()).hasSize(count);
        assertThat(journal.of(Samples.NUMBER)).extracting(MailEntry::sentAt).doesNotContainNull();
    }

    @Test
    void a_server_of_many_moods_gets_every_mail_once() {
        sender.setPort(faulty.port());
        faulty.behaveAsItPleases(new Random(17));
        int count = 100;
        enqueue(IntStream.range(0, count)
                .mapToObj(i -> Samples.mail("complementsRequested-" + i))
                .toArray(OutgoingMail[]::new));

        while (journal.of(Samples.NUMBER).stream().anyMatch(mail -> mail.sentAt() == null)) {
            deliverAll(delivery);
            clock.advance(settings.backOffAfter(settings.maxAttempts()));
            journal.of(Samples.NUMBER).stream().map(MailEntry::id).forEach(journal::resend);
        }

        assertThat(faulty.accepted())
                .extracting(Accepted::messageId)
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_silent_server_is_not_waited_for_for_ever() {
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void two_nodes_send_two_hundred_mails_once_each() {
        int count = 200;
        enqueue(IntStream.range(0, count)
                .mapToObj(i -> Samples.mail("complementsRequested-" + i))
                .toArray(OutgoingMail[]::new));
        var other = new MailDelivery(queue, transport, alerts, settings, transactions);

        var handled = Stream.of(delivery, other)
                .map(node -> CompletableFuture.supplyAsync(() -> deliverAll(node)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(handled)
                .allSatisfy(mails -> assertThat(mails).as("both nodes worked").isPositive());
        assertThat(handled.stream().mapToInt(mails -> mails).sum()).isEqualTo(count);
        assertThat(mailServer.getReceivedMessages()).hasSize(count);
        assertThat(journal.of(Samples.NUMBER)).hasSize(count).allSatisfy(mail -> {
            assertThat(mail.sentAt()).isNotNull();
            assertThat(mail.attempts()).isEqualTo(1);
        });
        var ids = new HashSet<>(
                jdbc.sql("select message_id from mail").query(String.class).list());
        assertThat(ids).hasSize(count);
    }

    private static int deliverAll(MailDelivery node) {
        int all = 0;
        int handled;
        while ((handled = node.deliverDue()) > 0) {
            all += handled;
        }
        return all;
    }

    @Test
    void a_claimed_mail_is_left_alone_until_the_lease_of_a_dead_node_runs_out() {
        enqueue(Samples.mail("complementsRequested-1"), Samples.mail("complementsRequested-2"));
        var claimed = queue.claim();
        assertThat(queue.begin(claimed.get(0))).isTrue();

        assertThat(delivery.deliverDue()).isZero();
        endLeases();
        assertThat(delivery.deliverDue()).isEqualTo(2);

        assertThat(journal.of(Samples.NUMBER))
                .as("one that was tried twice, and one that only waited behind it")
                .extracting(MailEntry::attempts)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_node_that_lost_its_lease_sends_no_more() {
        enqueue(Samples.mail("complementsRequested-1"));
        var paused = queue.claim().get(0);
        endLeases();
        assertThat(queue.begin(paused)).isFalse();

        var next = queue.claim().get(0);

        assertThat(queue.begin(next)).isTrue();
        assertThat(queue.begin(paused)).as("another node sends it").isFalse();
    }

    private void endLeases() {
        jdbc.sql("update mail set claimed_until = clock_timestamp() - interval '1 ms'")
                .update();
    }

    @Test
    void a_node_that_stops_gives_back_what_it_has_not_tried() {
        enqueue(Samples.mail("complementsRequested-1"), Samples.mail("complementsRequested-2"));

        delivery.deliverDue(() -> false);

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(journal.of(Samples.NUMBER)).extracting(MailEntry::attempts).containsExactly(0, 0);
        assertThat(delivery.deliverDue()).isEqualTo(2);
    }

    @Test
    void a_mail_whose_words_cannot_be_read_holds_back_no_other() {
        enqueue(Samples.mail("complementsRequested-1"));
        jdbc.sql("update mail set body = 'broken'::bytea").update();
        clock.advance(Duration.ofSeconds(1));
        enqueue(Samples.mail("complementsRequested-2"));

        delivery.deliverDue();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(journal.of(Samples.NUMBER).get(0).sentAt()).isNull();
        assertThat(journal.of(Samples.NUMBER).get(0).lastError()).startsWith("Envoi impossible");
    }

    @Test
    void a_mail_that_stops_the_program_each_time_ends_before_a_person() {
        enqueue(Samples.mail("complementsRequested-1"));
        for (int crash = 0; crash < settings.maxAttempts(); crash++) {
            assertThat(queue.begin(queue.claim().get(0))).isTrue();
            endLeases();
        }

        delivery.deliverDue();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(entry().failedAt()).isNotNull();
        assertThat(alerts.raised).hasSize(1);
    }

    @Test
    void a_sign_in_link_is_for_its_addressee_and_goes_once_it_is_sent() {
        var link = "https://pdn17.example/connexion/only-once";
        enqueue(new OutgoingMail("account", "sign-in-link", "1", "a@ganivelles.example", Map.of("link", link)));
        var id = journal.of("account").get(0).id();
        assertThat(journal.content(id).orElseThrow().text()).doesNotContain(link);

        delivery.deliverDue();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.sql("select body is null from mail")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
