package fr.pdn.labelling.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.mail.incoming.MailFetch;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More than sixty messages, each of another kind, in one mailbox: each comes to its place. */
@LabellingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixtyLettersTest {
    private static final String MAILBOX = "pieces@pdn17.example";

    @LocalServerPort
    private int port;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private MailFetch fetch;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient database;

    private MailboxJudge judge;
    private int delivered;
    private int taken;

    @BeforeAll
    void everyLetterArrives() throws Exception {
        var world = new MailboxWorld("http://127.0.0.1:" + port, "PDNP17-2028-7");
        judge = new MailboxJudge(database, world);
        var user = mailServer.setUser(MAILBOX, MAILBOX, "demo");
        for (var letter : ExpectedLetter.all()) {
            for (var raw : copies(letter, world.letter(letter))) {
                user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
                delivered++;
            }
        }
        taken = fetch.fetch();
        jobs.createJobQuery()
                .processDefinitionKey("incoming-mail")
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    /** Two are delivered twice: as they are, and by another way that left its own trace. */
    private static List<byte[]> copies(ExpectedLetter letter, byte[] raw) {
        return switch (letter.kind()) {
            case "delivered-twice" -> List.of(raw, raw);
            case "delivered-by-two-ways" -> List.of(raw, traced(raw));
            default -> List.of(raw);
        };
    }

    private static byte[] traced(byte[] raw) {
        var trace = "Received: from ailleurs.example by mx.example; Tue, 02 Mar 2027 10:00:01 +0100\r\n";
        return (trace + new String(raw, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<ExpectedLetter> letters() {
        return ExpectedLetter.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void it_is_in_its_place_once_and_acknowledged_once(ExpectedLetter letter) {
        judge.isInItsPlace(letter);
    }

    @Test
    void there_were_sixty_of_them_and_two_copies() throws Exception {
        assertThat(ExpectedLetter.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(delivered).isEqualTo(ExpectedLetter.all().size() + 2);
        assertThat(taken).isEqualTo(ExpectedLetter.all().size());
    }

    @Test
    void the_mailbox_is_empty_and_all_of_it_is_in_the_archive() throws Exception {
        assertThat(fetch.fetch()).isZero();
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", mailServer.getImap().getPort(), MAILBOX, "demo");
        try (store) {
            assertThat(store.getFolder("INBOX").getMessageCount()).isZero();
            assertThat(store.getFolder("PDN enregistrés").getMessageCount()).isEqualTo(delivered);
        }
    }
}
