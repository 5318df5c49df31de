package fr.pdn.labelling.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.TestDatabase;
import fr.pdn.labelling.mail.ScriptedMailServer.Accepted;
import fr.pdn.labelling.mail.ScriptedMailServer.Stage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The program really killed, before, during and after its talk with the mail server. What of it sends mails is a program of its
 * own here; {@code TwoNodesTest} kills the whole one. {@code -Dpdn.crash.rounds=50} hits every window
 * fifty times.
 */
class MailCrashTest {

    private static final int ROUNDS = Integer.getInteger("pdn.crash.rounds", 1);

    /** More than the buffers between two sockets of one machine hold: who writes it cannot finish while we do not read. */
    private static final int TWO_BYTE_CHARACTERS = 1 << 20;

    private final String database = TestDatabase.create();
    private final SenderNode here = new SenderNode(database);
    private final ScriptedMailServer server = new ScriptedMailServer();
    private final List<Process> nodes = new ArrayList<>();

    private Connection connection;
    private JdbcClient jdbc;

    @BeforeEach
    void table() throws SQLException {
        connection = DriverManager.getConnection(database, "postgres", "");
        for (var script : MailSlice.TABLES) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void end() throws Exception {
        nodes.forEach(Process::destroyForcibly);
        connection.close();
        server.close();
    }

    @Test
    void a_killed_node_loses_nothing_and_repeats_a_mail_only_after_the_servers_word() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killedBeforeTheConversation("connected-%d@ganivelles.example".formatted(round));
            killedBeforeData("before-%d@ganivelles.example".formatted(round));
            killedDuringData("during-%d@ganivelles.example".formatted(round));
            killedAfterData("after-%d@ganivelles.example".formatted(round));
            killedAfterTheMark("marked-%d@ganivelles.example".formatted(round));
        }

        start();
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);

        for (int round = 0; round < ROUNDS; round++) {
            for (var once : List.of("connected", "before", "during", "marked")) {
                assertThat(copies("%s-%d@ganivelles.example".formatted(once, round)))
                        .as(once)
                        .hasSize(1);
            }
            assertThat(copies("after-%d@ganivelles.example".formatted(round)))
                    .as("the one window, and the copy is known by its Message-ID")
                    .hasSize(2)
                    .extracting(Accepted::messageId)
                    .containsOnly("Message-ID: " + messageId("after-%d@ganivelles.example".formatted(round)));
        }
    }

    private void killedBeforeTheConversation(String recipient) throws Exception {
        enqueue(recipient, "");
        var stop = server.stopAt(Stage.BEFORE_GREETING, ScriptedMailServer.NOBODY_YET, () -> {});
        var node = start();
        assertThat(stop.awaitReached()).isTrue();

        kill(node);

        stop.over();
        assertThat(copies(recipient)).isEmpty();
    }

    private void killedBeforeData(String recipient) throws Exception {
        enqueue(recipient, "");
        var stop = server.stopAt(Stage.BEFORE_DATA, recipient, () -> {});
        var node = start();
        assertThat(stop.awaitReached()).isTrue();

        kill(node);

        stop.over();
        assertThat(copies(recipient)).isEmpty();
    }

    private void killedDuringData(String recipient) throws Exception {
        enqueue(recipient, "é".repeat(TWO_BYTE_CHARACTERS));
        var stop = server.stopAt(Stage.DURING_DATA, recipient, () -> {});
        var node = start();
        assertThat(stop.awaitReached()).isTrue();

        kill(node);

        stop.over();
        assertThat(copies(recipient)).isEmpty();
    }

    /** The row is locked just before our « 250 »: a node that waits for it has read the « 250 » and not yet marked. */
    private void killedAfterData(String recipient) throws Exception {
        enqueue(recipient, "");
        try (var lock = DriverManager.getConnection(database, "postgres", "")) {
            lock.setAutoCommit(false);
            var stop = server.stopAt(Stage.AFTER_DATA, recipient, () -> lockRow(lock, recipient));
            var node = start();
            await().atMost(Duration.ofSeconds(30)).until(() -> marking() == 1);

            kill(node);

            // Its connection would otherwise live on in the database and mark the row once the lock is gone.
            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                    .param(SenderNode.NAME)
                    .query(Boolean.class)
                    .list();
            stop.over();
            lock.rollback();
        }
        assertThat(copies(recipient)).hasSize(1);
        assertThat(isMarked(recipient)).isFalse();
    }

    private void killedAfterTheMark(String recipient) throws Exception {
        enqueue(recipient, "");
        var node = start();
        await().atMost(Duration.ofSeconds(30)).until(() -> isMarked(recipient));

        kill(node);

        assertThat(copies(recipient)).hasSize(1);
    }

    private boolean isMarked(String recipient) {
        return jdbc.sql("select sent_at is not null from mail where recipient = ?")
                .param(recipient)
                .query(Boolean.class)
                .single();
    }

    private static void lockRow(Connection lock, String recipient) {
        try (var row = lock.prepareStatement("select 1 from mail where recipient = ? for update")) {
            row.setString(1, recipient);
            row.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int marking() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where application_name = ? and wait_event_type = 'Lock' and query like 'update mail set sent_at%'""").param(SenderNode.NAME).query(Integer.class).single();
    }

    @Test
    void a_node_killed_before_its_commit_has_sent_nothing_and_leaves_nothing() throws Exception {
        var node = start(SenderNode.UNCOMMITTED);
        await().atMost(Duration.ofSeconds(30)).until(() -> idleInTransaction() == 1);

        kill(node);
        await().atMost(Duration.ofSeconds(10)).until(() -> idleInTransaction() == 0);

        enqueue("next@ganivelles.example", "");
        start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !copies("next@ganivelles.example").isEmpty());
        assertThat(server.accepted()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from mail where event = ?")
                        .param(SenderNode.UNCOMMITTED)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_mail_whose_node_died_right_after_the_commit_is_sent_by_the_next() throws Exception {
        var node = start(SenderNode.COMMITTED);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 1);

        kill(node);
        assertThat(server.accepted()).isEmpty();

        start();
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
        assertThat(server.accepted()).hasSize(1);
    }

    private int idleInTransaction() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where application_name = ? and state = 'idle in transaction' and query like 'insert into mail%'""").param(SenderNode.NAME).query(Integer.class).single();
    }

    private void enqueue(String recipient, String questions) {
        var model = Map.<String, Object>of(
                "number", Samples.NUMBER, "link", Samples.LINK, "questions", "Une question. " + questions);
        here.transaction()
                .executeWithoutResult(status -> here.outbox()
                        .enqueue(
                                new OutgoingMail(Samples.NUMBER, "question-asked", "questionAsked", recipient, model)));
    }

    private Process start(String... more) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-Xmx200m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(SenderNode.class.getName(), database, String.valueOf(server.port())));
        command.addAll(List.of(more));
        var node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/sender-node.log"))
                .start();
        nodes.add(node);
        return node;
    }

    private static void kill(Process node) throws InterruptedException {
        assertThat(node.isAlive()).isTrue();
        assertThat(node.destroyForcibly().waitFor(10, SECONDS)).isTrue();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from mail where sent_at is null")
                .query(Integer.class)
                .single();
    }

    private String messageId(String recipient) {
        return jdbc.sql("select message_id from mail where recipient = ?")
                .param(recipient)
                .query(String.class)
                .single();
    }

    private List<Accepted> copies(String recipient) {
        return server.accepted().stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }
}
