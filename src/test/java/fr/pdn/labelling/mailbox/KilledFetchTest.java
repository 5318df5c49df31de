package fr.pdn.labelling.mailbox;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pdn.labelling.TestDatabase;
import fr.pdn.labelling.running.Program;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The sixty letters again, with the whole program killed while it fetches them: after a message was kept and before it was put
 * away, before the commit that keeps it, and while messages are sorted.
 */
class KilledFetchTest {
    private static final String MAILBOX = "pieces@pdn17.example";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int FIRST_STRETCH = 10;
    private static final int SECOND_STRETCH = 40;

    private final String url = TestDatabase.create();
    private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    private final GreenMail mailServer = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final List<Program> nodes = new ArrayList<>();
    private HeldMailServer imap;

    @BeforeEach
    void mailbox() throws IOException {
        mailServer.start();
        mailServer.setUser(MAILBOX, MAILBOX, "demo");
        imap = new HeldMailServer(mailServer.getImap().getPort());
    }

    @AfterEach
    void end() throws Exception {
        for (var node : nodes) {
            node.close();
        }
        imap.close();
        mailServer.stop();
    }

    @Test
    void each_letter_is_in_its_place_once_and_acknowledged_once_whenever_the_program_is_killed() throws Exception {
        var first = start().awaitReady();
        var world = new MailboxWorld(first.url(), "PDNP17-2028-7");
        imap.holdAfter(FIRST_STRETCH);
        for (var letter : ExpectedLetter.all()) {
            deliver(world.letter(letter));
        }

        killedBetweenKeepingAndPuttingAway(first);
        killedBeforeTheCommit();
        killedWhileSorting();
        finished(start());

        var judge = new MailboxJudge(database, world);
        assertThat(ExpectedLetter.all()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(judge::isInItsPlace);
        assertThat(inbox()).isZero();
        assertThat(acknowledgements()).hasSize(expectedReceipts());
    }

    private void killedBetweenKeepingAndPuttingAway(Program node) throws Exception {
        within(imap::holds, node);

        node.kill();

        assertThat(kept()).isEqualTo(FIRST_STRETCH + 1);
        assertThat(inbox()).as("the last one that was kept is still there").isEqualTo(letters() - FIRST_STRETCH);
        imap.letThrough();
    }

    /** Nobody can write into the table while it is locked: the node waits in the middle of its transaction. */
    private void killedBeforeTheCommit() throws Exception {
        var before = kept();
        try (var lock = DriverManager.getConnection(url, "postgres", "")) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table incoming_mail in share row exclusive mode");
            var node = start();
            within(() -> keeping() > 0, node);

            node.kill();

            database.sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where query like '%insert into incoming_mail as m%'"
                                    + " and pid <> pg_backend_pid()")
                    .query(Boolean.class)
                    .list();
            lock.rollback();
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(inbox()).isEqualTo(letters() - FIRST_STRETCH);
    }

    private void killedWhileSorting() throws Exception {
        var node = start();
        within(() -> sorted() >= SECOND_STRETCH, node);

        node.kill();

        assertThat(sorted()).isLessThan(letters());
    }

    private void finished(Program node) throws IOException {
        within(
                () -> kept() == letters() && inbox() == 0 && sorted() == letters() && jobs() == 0 && unsent() == 0,
                node);
    }

    private Program start() throws IOException {
        var settings = Map.ofEntries(
                entry("SPRING_DATASOURCE_URL", url),
                entry("SPRING_DATASOURCE_USERNAME", "postgres"),
                entry("PDN_DEMONSTRATION_DOSSIERS", "false"),
                entry("SPRING_MAIL_HOST", LOOPBACK),
                entry("SPRING_MAIL_PORT", String.valueOf(mailServer.getSmtp().getPort())),
                entry("PDN_MAILBOX_HOST", LOOPBACK),
                entry("PDN_MAILBOX_PORT", String.valueOf(imap.port())),
                entry("PDN_MAILBOX_ENCRYPTION", "NONE"),
                entry("PDN_MAILBOX_USERNAME", MAILBOX),
                entry("PDN_MAILBOX_PASSWORD", "demo"),
                entry("PDN_MAILBOX_POLL", "200ms"),
                entry("PDN_MAILBOX_TIMEOUT", "10s"),
                entry("PDN_MAIL_LEASE", "5s"),
                // After a kill a job waits for its lock to run out.
                entry("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "10000"));
        var node = Program.start("killed-fetch-" + nodes.size(), Program.freePort(), settings);
        nodes.add(node);
        return node;
    }

    private void deliver(byte[] raw) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        mailServer.getUserManager().getUserByEmail(MAILBOX).deliver(message);
    }

    /** When it takes too long, what the program says tells why. */
    private static void within(BooleanSupplier condition, Program node) throws IOException {
        try {
            // The mail server complains, in a thread of its own, of whoever hung up in the middle of a word.
            await().dontCatchUncaughtExceptions()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(20))
                    .until(condition::getAsBoolean);
        } catch (ConditionTimeoutException late) {
            throw new AssertionError(node.output(), late);
        }
    }

    private static int letters() {
        return ExpectedLetter.all().size();
    }

    private int kept() {
        return count("select count(*) from incoming_mail");
    }

    private int sorted() {
        return count("select count(*) from incoming_mail_act where kind = 'SORTED'");
    }

    private int keeping() {
        return count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like '%insert into incoming_mail as m%'");
    }

    private int jobs() {
        return count("select count(*) from act_ru_job where type_ = 'message'");
    }

    private int unsent() {
        return count("select count(*) from mail where event like 'incoming-%' and sent_at is null");
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private int inbox() {
        try {
            return mailServer
                    .getManagers()
                    .getImapHostManager()
                    .getInbox(mailServer.getUserManager().getUserByEmail(MAILBOX))
                    .getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The different ones that reached somebody: a mail that the outbox repeats after a kill keeps its Message-ID. */
    private Set<String> acknowledgements() throws MessagingException {
        var ids = new HashSet<String>();
        for (var stored : mailServer.getManagers().getImapHostManager().getAllMessages()) {
            var subject = stored.getMimeMessage().getSubject();
            if (subject != null && subject.startsWith("[PdN Parentalité 17] ") && subject.contains("otre envoi")) {
                ids.add(stored.getMimeMessage().getMessageID());
            }
        }
        return ids;
    }

    private static int expectedReceipts() {
        return (int) ExpectedLetter.all().stream()
                .filter(letter -> !letter.receipt().isEmpty())
                .count();
    }
}
