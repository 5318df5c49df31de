package fr.pdn.labelling.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Names that try to be headers, recipients or mails of their own. {@code -Dpdn.mail.names=10000} for the long run. */
@MailSlice
class MailHeadersTest {

    private static final int NAMES = Integer.getInteger("pdn.mail.names", 1_000);

    private static final Set<String> HEADERS = Set.of(
            "return-path",
            "received",
            "date",
            "from",
            "reply-to",
            "to",
            "message-id",
            "subject",
            "mime-version",
            "content-type",
            "auto-submitted",
            "content-language");

    /** U+760D and U+760A end in the bytes of CR and LF; old mail libraries wrote only those bytes. */
    private static final List<String> PIECES = List.of(
            "\r\n",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000b",
            "\f",
            "\0",
            "\u760d\u760a",
            "\u560d\u560a",
            "%0d%0a",
            "\\r\\n",
            "\r\n\r\n",
            "\r\n.\r\n",
            "\r\n ",
            "\t",
            "Bcc: victime@exemple.example",
            "To: victime@exemple.example",
            "X-Injected: 1",
            "Content-Type: text/html",
            "MAIL FROM:<a@b.example>",
            "RCPT TO:<victime@exemple.example>",
            "=?UTF-8?Q?=0D=0ABcc:_victime@exemple.example?=",
            "=?utf-8?B?DQpCY2M6IHZpY3RpbWVAZXhlbXBsZS5leGFtcGxl?=",
            "<victime@exemple.example>",
            ", victime@exemple.example",
            "\u202egro.elpmaxe",
            "\ud800",
            "\udc00",
            "😀",
            "É",
            "\"",
            "\\",
            ";",
            "Centre social");

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private MailRenderer renderer;

    @Autowired
    private MailTransport transport;

    @Autowired
    private MailJournal journal;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() throws Exception {
        jdbc.sql("delete from mail").update();
        mailServer.purgeEmailFromAllMailboxes();
    }

    private static OutgoingMail about(String structure, String event) {
        var model = new HashMap<>(Samples.complete());
        model.put("structure", "A" + structure);
        model.put("recipientName", structure);
        return new OutgoingMail(
                Samples.NUMBER, "coordination-opinion-requested", event, "coordination@pdn17.example", model);
    }

    @Test
    void names_stay_names_on_the_wire() throws Exception {
        var mails = IntStream.range(0, PIECES.size())
                .mapToObj(i -> about("x" + PIECES.get(i) + "Bcc: victime@exemple.example", "e" + i))
                .toList();
        transaction.executeWithoutResult(status -> outbox.enqueue(mails));

        while (delivery.deliverDue() > 0) {
            assertThat(mailServer.getReceivedMessages()).isNotEmpty();
        }

        assertThat(mailServer.getReceivedMessages()).hasSize(PIECES.size());
        for (var message : mailServer.getReceivedMessages()) {
            assertOnlyOurHeaders(message);
            assertThat(message.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("coordination@pdn17.example");
        }
    }

    @Test
    void made_up_names_add_no_header() throws Exception {
        var random = new Random(17);
        for (int i = 0; i < NAMES; i++) {
            var name = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(1 + random.nextInt(6))
                    .collect(Collectors.joining());
            var rendered = renderer.render(
                    MailTemplate.COORDINATION_OPINION_REQUESTED,
                    about(name, "e").model());
            assertThat(rendered.subject()).doesNotContainPattern("\\R|\\p{Cc}|\\p{Cs}");

            var message = transport.message(claimed(rendered.subject(), "coordination@pdn17.example"));
            message.saveChanges();

            assertOnlyOurHeaders(message);
        }
    }

    private static void assertOnlyOurHeaders(MimeMessage message) throws Exception {
        assertThat(Collections.list(message.getAllHeaders()))
                .extracting(Header::getName)
                .allSatisfy(name -> assertThat(HEADERS).contains(name.toLowerCase()));
        for (var line : Collections.list(message.getAllHeaderLines())) {
            assertThat(line).matches("[\\x20-\\x7e\\t]+(\\r?\\n[ \\t][\\x20-\\x7e\\t]+)*");
        }
    }

    private static ClaimedMail claimed(String subject, String to) {
        return new ClaimedMail(
                UUID.randomUUID(),
                "d",
                "dossier-complete",
                "M11",
                to,
                subject,
                () -> new MailBody("text", "html"),
                "<1@a.example>",
                1,
                false,
                null);
    }

    @Test
    void what_is_not_one_plain_address_goes_nowhere() {
        var addresses = List.of(
                "a@ganivelles.example, victime@exemple.example",
                "a@ganivelles.example victime@exemple.example",
                "a@ganivelles.example;victime@exemple.example",
                "A <a@ganivelles.example>",
                "tous: a@ganivelles.example, victime@exemple.example;",
                "a@ganivelles.example\r\nBcc: victime@exemple.example",
                "a@ganivelles.example\u760d\u760aBcc:victime@exemple.example",
                "\"a@ganivelles.example\r\n\"@exemple.example",
                "a@[127.0.0.1]",
                "é@ganivelles.example",
                "a@@ganivelles.example",
                "a@",
                "@ganivelles.example",
                "a",
                "");
        transaction.executeWithoutResult(status -> addresses.forEach(to -> outbox.enqueue(Samples.mail("e", to))));

        delivery.deliverDue();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(journal.of(Samples.NUMBER)).hasSize(addresses.size()).allSatisfy(mail -> {
            assertThat(mail.failedAt()).isNotNull();
            assertThat(mail.lastError()).isEqualTo("Adresse inutilisable.");
        });
    }

    @Test
    void an_accented_domain_is_reached_by_its_ascii_form() throws Exception {
        transaction.executeWithoutResult(status -> outbox.enqueue(Samples.mail("e", "a@évs.example")));

        delivery.deliverDue();

        assertThat(mailServer.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("a@xn--vs-9ia.example");
    }
}
