package fr.pdn.labelling.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pdn.labelling.TestDatabase;
import fr.pdn.labelling.mail.ScriptedMailServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;

/** Two programs with the settings of production on one database, which is empty when they start. */
final class TwoNodes implements AutoCloseable {

    static final List<String> NAMES = List.of("node-1", "node-2");

    private final String url = TestDatabase.create();
    private final List<Program> programs = new ArrayList<>();
    private final Witness witness = new Witness(url);
    private final ScriptedMailServer mailServer = new ScriptedMailServer();

    static ConditionFactory inTime() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    /** At the same moment: neither makes a table, or deploys, before the other has come to that point too. */
    void start() throws Exception {
        try (var starter = connection()) {
            starter.createStatement().execute("create table flyway_schema_history (installed_rank int primary key)");
            for (var name : NAMES) {
                programs.add(Program.start(name, Program.freePort(), settings(name)));
            }
            inTime().until(() -> witness.connected().containsAll(NAMES)
                    && !witness.waitingIn("create table%").isEmpty());
            assertThat(witness.hasTable("act_ge_property")).isFalse();
            starter.rollback();
            inTime().until(() -> witness.hasTable("act_ge_property"));
            starter.createStatement()
                    .execute("select 1 from act_ge_property where name_ = 'deployment.lock' for update");
            inTime().until(() -> witness.waitingIn("%act_ge_property%").containsAll(NAMES));
            starter.rollback();
        }
        for (var program : programs) {
            program.awaitReady();
        }
        witness.watch();
    }

    private Map<String, String> settings(String name) throws IOException {
        var settings = ProductionFile.settings(url + "?ApplicationName=" + name, mailServer.port());
        // Short, so that nobody waits for a minute here.
        settings.put("PDN_MAIL_LEASE", "2s");
        settings.put("CAMUNDA_BPM_JOBEXECUTION_WAITTIMEINMILLIS", "100");
        // Not the same for both: in step, one of them would always look just after the other has taken everything.
        settings.put("CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", String.valueOf(150 + 40 * NAMES.indexOf(name)));
        return settings;
    }

    /** @param turn any number: even and odd ones are for different nodes */
    Program inTurn(int turn) {
        return programs.get(turn % programs.size());
    }

    Program named(String name) {
        return programs.get(NAMES.indexOf(name));
    }

    Witness witness() {
        return witness;
    }

    ScriptedMailServer mailServer() {
        return mailServer;
    }

    Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(url, "postgres", "");
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws Exception {
        for (var program : programs) {
            program.close();
        }
        mailServer.close();
    }
}
