package fr.pdn.labelling.surface;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.TestDatabase;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.mail.ScriptedMailServer;
import fr.pdn.labelling.running.ProductionFile;
import fr.pdn.labelling.running.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.context.WebApplicationContext;

/** All that answers over HTTP, called by someone who has not signed in: nothing is given, and nothing happens. */
@LabellingTest
class SurfaceTest {

    /** As the engine's own description of its interface counts them. */
    private static final int OPERATIONS_OF_THE_ENGINE = 393;

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext program;

    @Autowired
    Procedure procedure;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void the_list_of_what_answers_is_complete() {
        var operations = new Surface(program).operations();

        assertThat(operations)
                .contains(
                        new Operation("POST", "/api/candidatures"),
                        new Operation("GET", "/dossiers/{number}"),
                        new Operation("GET", "/actuator/health"),
                        new Operation("GET", "/v3/api-docs"),
                        new Operation("GET", "/css/pdn.css"),
                        new Operation("POST", "/engine-rest/user/create"),
                        new Operation("POST", "/engine-rest/engine/{name}/task/{id}/complete"),
                        new Operation("POST", "/camunda/api/engine/engine/{name}/deployment/create"),
                        new Operation("POST", "/camunda/api/admin/setup/{engine}/user/create"),
                        new Operation("GET", "/camunda/app/tasklist/scripts/config.js"));
        for (var door : List.of("/engine-rest/", "/engine-rest/engine/{name}/", "/camunda/api/engine/engine/{name}/")) {
            assertThat(operations)
                    .filteredOn(operation -> operation.path().startsWith(door))
                    .as(door)
                    .hasSizeGreaterThanOrEqualTo(OPERATIONS_OF_THE_ENGINE);
        }
    }

    @Test
    void on_a_used_database_nothing_is_given_and_nothing_happens() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.accepted(sample).provideBankDetails();
        Outgoing.comesToRest(clock, database);
        var before = Contents.of(database);

        var answers = answers(new Anonymous(port, names(dossier)), "demonstration");

        assertThat(Contents.of(database)).isEqualTo(before);
        for (var secret : List.of("iban", "contact/email", "name")) {
            var text = sample.json().at("/structure/" + secret).asText();
            assertThat(answers.stream()
                            .filter(answer -> !answer.operation().path().startsWith("/demo/"))
                            // Whose professionals hold a label is public.
                            .filter(answer -> !secret.equals("name")
                                    || !answer.operation().path().startsWith("/annuaire"))
                            .filter(answer -> answer.body().contains(text)))
                    .as(secret)
                    .isEmpty();
        }
    }

    @Test
    void on_a_fresh_database_in_production_nothing_is_given_and_nothing_happens() throws Exception {
        var url = TestDatabase.create();
        try (var mailServer = new ScriptedMailServer();
                var production =
                        Program.start("surface", Program.freePort(), ProductionFile.settings(url, mailServer.port()))) {
            production.awaitReady();
            var fresh = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
            var before = Contents.of(fresh);

            answers(new Anonymous(production.port(), new Names(Map.of())), "production");

            assertThat(Contents.of(fresh)).isEqualTo(before);
        }
    }

    /** Each operation as it is meant, and asked what else it would take. */
    private List<Answer> answers(Anonymous someone, String where) {
        var allowed = AllowList.in(where);
        var answers = new Surface(program)
                .operations().parallelStream()
                        .flatMap(operation -> Stream.of(operation, new Operation("OPTIONS", operation.path())))
                        .distinct()
                        .map(someone::ask)
                        .toList();
        assertThat(answers.stream()
                        .filter(answer -> !answer.givesNothing())
                        .filter(answer -> allowed.stream().noneMatch(line -> line.allows(answer))))
                .as("open, and not on the list")
                .isEmpty();
        assertThat(allowed.stream().filter(line -> answers.stream().noneMatch(line::allows)))
                .as("on the list, and not open")
                .isEmpty();
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "instructeur, /engine-rest/task",
        "instructeur, /engine-rest/engine/default/task",
        "instructeur, /camunda/api/engine/engine/default/task",
        "instructeur, /camunda/app/tasklist/default/",
        "instructeur, /dossiers",
        "admin, /actuator/metrics",
        "integration, /api/candidatures"
    })
    void another_spelling_of_a_path_opens_nothing(String login, String path) {
        var first = path.substring(1, 2);
        var spellings = List.of(
                path + "/",
                path + "//",
                path + ";a=b",
                path + ".json",
                path + "%00",
                path + "?/css/pdn.css",
                "/" + path,
                "/." + path,
                "/css/.." + path,
                "/css/%2e%2e" + path,
                "/css/..;" + path,
                "/%" + Integer.toHexString(first.charAt(0)) + path.substring(2),
                "/" + first.toUpperCase(java.util.Locale.ROOT) + path.substring(2));
        var someone = new Anonymous(port, new Names(Map.of()));

        assertThat(signedIn(login, path).get(path).statusCode()).isEqualTo(200);
        for (var spelling : spellings) {
            var answer = someone.ask(new Operation("GET", spelling));
            assertThat(answer.givesNothing() || answer.status() == 400)
                    .as("%s", answer)
                    .isTrue();
        }
    }

    private Visitor signedIn(String login, String path) {
        return path.matches("/(engine-rest|actuator|api)/.*")
                ? Visitor.withBasic(port, login)
                : Visitor.agent(port, login);
    }

    private Names names(FollowedDossier dossier) {
        var real = new HashMap<>(Map.of(
                "number", dossier.number(),
                "engine", "default",
                "name", "default",
                "processEngineName", "default",
                "user", "instructeur",
                "group", "caf-reviewers"));
        real.put("task", dossier.idOf("checkBankDetails"));
        Map.of(
                        "process-instance", "select min(proc_inst_id_) from act_ru_execution",
                        "execution", "select min(id_) from act_ru_execution",
                        "deployment", "select min(id_) from act_re_deployment",
                        "process-definition", "select min(id_) from act_re_procdef",
                        "job", "select min(id_) from act_ru_job",
                        "variable-instance", "select min(id_) from act_ru_variable",
                        "authorization", "select min(id_) from act_ru_authorization",
                        "filter", "select min(id_) from act_ru_filter",
                        "candidatures", "select min(id::text) from candidature",
                        "documents", "select min(id::text) from document")
                .forEach((name, query) ->
                        real.put(name, database.sql(query).query(String.class).single()));
        return new Names(real);
    }
}
