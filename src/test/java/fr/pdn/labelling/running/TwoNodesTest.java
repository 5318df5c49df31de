package fr.pdn.labelling.running;

import static fr.pdn.labelling.running.ProductionFile.ADMINISTRATOR;
import static fr.pdn.labelling.running.ProductionFile.PASSWORD;
import static fr.pdn.labelling.running.TwoNodes.inTime;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.mail.ScriptedMailServer.Accepted;
import fr.pdn.labelling.mail.ScriptedMailServer.Stage;
import fr.pdn.labelling.running.Witness.Deed;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes start together on an empty database and share the work, which is done once. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesTest {

    private static final int DOSSIERS = 30;
    private static final int RACES = 10;
    /** What the reviewer may decide, and the mail that tells it. */
    private static final Map<String, String> MAILS =
            Map.of("ADMISSIBLE", "dossier-complete", "INCOMPLETE", "complements-requested");

    private static final String CAMPAIGN = "PDNP17-2027-700";

    private final TwoNodes nodes = new TwoNodes();
    private final Witness witness = nodes.witness();

    @BeforeAll
    void start() throws Exception {
        nodes.start();
        var administration = new Agent(nodes.inTurn(0), ADMINISTRATOR, PASSWORD);
        administration.openAccount("outside", PASSWORD, "integration");
        administration.openAccount("reviewer", PASSWORD, "caf-reviewers");
        system(0).openCampaign(CAMPAIGN);
    }

    @AfterAll
    void stop() throws Exception {
        nodes.close();
    }

    @Test
    @Order(1)
    void what_a_start_makes_exists_once() {
        assertThat(number("select count(*) from act_re_deployment")).isEqualTo(1);
        for (var made : List.of(
                "act_re_procdef group by key_",
                "act_re_decision_def group by key_",
                "act_ru_filter group by name_, query_",
                "act_ru_authorization group by group_id_, user_id_, resource_type_, resource_id_",
                "act_id_membership where group_id_ in ('camunda-admin', 'caf-administrators') group by group_id_",
                "flyway_schema_history where success group by version")) {
            assertThat(numbers("select count(*) from " + made))
                    .as(made)
                    .isNotEmpty()
                    .containsOnly(1);
        }
        assertThat(number("select count(*) from flyway_schema_history where not success"))
                .isZero();
    }

    @Test
    @Order(2)
    void each_timer_fires_once_and_each_mail_leaves_once_by_both_of_them() throws Exception {
        for (int i = 0; i < DOSSIERS; i++) {
            var number =
                    system(i).file(Samples.incomplete(), CAMPAIGN).get("number").asText();
            reviewer(i).askForComplements(number);
        }

        assertThat(bringTheRemindersForward()).isEqualTo(DOSSIERS);
        inTime().until(() -> witness.deeds("complementsReminder").size() >= DOSSIERS && unsent() == 0);

        assertThat(witness.deeds("complementsReminder"))
                .hasSize(DOSSIERS)
                .extracting(Deed::subject)
                .doesNotHaveDuplicates();
        assertThat(numbers("select count(*) from mail where template = 'complements-reminder' group by dossier"))
                .hasSize(DOSSIERS)
                .containsOnly(1);
        assertThat(nodes.mailServer().accepted())
                .hasSizeGreaterThan(3 * DOSSIERS)
                .hasSize(number("select count(*) from mail"))
                .extracting(Accepted::messageId)
                .doesNotHaveDuplicates();
        for (var work : List.of("complementsReminder", "sent")) {
            assertThat(witness.deeds(work)).extracting(Deed::node).as(work).containsAll(TwoNodes.NAMES);
        }
        assertThat(number("select count(*) from act_ru_incident")).isZero();
    }

    /** One after the other, for whoever looks first. */
    private int bringTheRemindersForward() {
        return witness.database().sql("""
                        update act_ru_job set duedate_ = now() at time zone 'utc' + soon.rank * interval '170 ms'
                        from (select job.id_, row_number() over () as rank
                              from act_ru_job job join act_ru_jobdef definition on definition.id_ = job.job_def_id_
                              where definition.act_id_ = 'complementsReminder') soon
                        where soon.id_ = act_ru_job.id_""").update();
    }

    /** The same task completed at both of them at once, with different outcomes: one is rolled back, and told so. */
    @Test
    @Order(3)
    void what_is_rolled_back_sends_nothing() throws Exception {
        var before = actsRolledBack();
        for (int i = 0; i < RACES; i++) {
            var number =
                    system(i).file(Samples.incomplete(), CAMPAIGN).get("number").asText();
            var task = reviewer(i).takeAdmissibility(number);
            var start = new CountDownLatch(1);
            var races = MAILS.keySet().stream()
                    .map(outcome -> CompletableFuture.supplyAsync(() -> judge(task, outcome, start)))
                    .toList();
            start.countDown();
            var answers = races.stream().map(CompletableFuture::join).toList();

            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 204)
                    .singleElement()
                    .satisfies(loser ->
                            assertThat(loser.statusCode()).as(loser.body()).isEqualTo(409))
                    .satisfies(loser -> assertThat(loser.body())
                            .contains("rien n’a été enregistré")
                            .doesNotContain("Entity"));
            assertThat(mailsOf(number)).filteredOn(MAILS::containsValue).hasSize(1);
        }
        assertThat(actsRolledBack()).isGreaterThan(before);
        inTime().until(() -> unsent() == 0);
        assertThat(nodes.mailServer().accepted()).hasSize(number("select count(*) from mail"));
    }

    private HttpResponse<String> judge(String task, String outcome, CountDownLatch start) {
        try {
            start.await();
            return reviewer(List.copyOf(MAILS.keySet()).indexOf(outcome)).judge(task, outcome);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each act takes a number, which a rolled back one does not give back. */
    private int actsRolledBack() {
        return number("select (select last_value from act_id_seq) - (select count(*) from act)");
    }

    private Agent reviewer(int turn) {
        return new Agent(nodes.inTurn(turn), "reviewer", PASSWORD);
    }

    /** It has read the server's « 250 » and waits for the row, which we hold, to mark it: the one window for a second copy. */
    @Test
    @Order(4)
    void what_one_of_them_was_sending_when_it_was_killed_is_sent_by_the_other() throws Exception {
        var recipient = "contact@interrompue.example";
        var sample = Samples.incomplete();
        ((ObjectNode) sample.json().at("/structure/contact")).put("email", recipient);
        String killed;
        try (var held = nodes.connection()) {
            var stop = nodes.mailServer().stopAt(Stage.AFTER_DATA, recipient, () -> lock(held, recipient));
            system(0).file(sample, CAMPAIGN);
            inTime().until(() -> witness.waitingIn("update mail set sent_at%").size() == 1);
            killed = witness.waitingIn("update mail set sent_at%").get(0);

            nodes.named(killed).kill();

            witness.endConnectionsOf(killed);
            stop.over();
            held.rollback();
        }
        inTime().until(() -> unsent() == 0);

        var mails = messageIds(recipient);
        var copies = nodes.mailServer().accepted().stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .map(mail -> mail.messageId().replace("Message-ID: ", ""))
                .toList();
        assertThat(copies).hasSize(mails.size() + 1);
        assertThat(Set.copyOf(copies)).containsExactlyInAnyOrderElementsOf(mails);
        assertThat(witness.deeds("sent"))
                .filteredOn(deed -> mails.contains(deed.subject()))
                .hasSameSizeAs(mails)
                .extracting(Deed::node)
                .doesNotContain(killed);
    }

    private static void lock(Connection held, String recipient) {
        try (var row = held.prepareStatement("select 1 from mail where recipient = ? for update")) {
            row.setString(1, recipient);
            row.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OutsideSystem system(int turn) throws IOException {
        return new OutsideSystem(nodes.inTurn(turn), "outside", PASSWORD);
    }

    /** Templates. */
    private List<String> mailsOf(String number) {
        return witness.database()
                .sql("select template from mail where dossier = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private int unsent() {
        return number("select count(*) from mail where sent_at is null");
    }

    private List<String> messageIds(String recipient) {
        return witness.database()
                .sql("select message_id from mail where recipient = ?")
                .param(recipient)
                .query(String.class)
                .list();
    }

    private int number(String query) {
        return witness.database().sql(query).query(Integer.class).single();
    }

    private List<Integer> numbers(String query) {
        return witness.database().sql(query).query(Integer.class).list();
    }
}
