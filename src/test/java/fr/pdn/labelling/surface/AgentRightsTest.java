package fr.pdn.labelling.surface;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * What agents may neither do nor read in the engine, by its REST interface and by what Tasklist, Cockpit and Admin call. The
 * database judges.
 */
@LabellingTest
@TestInstance(Lifecycle.PER_CLASS)
class AgentRightsTest {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext program;

    @Autowired
    JdbcClient database;

    @Autowired
    Procedure procedure;

    @Autowired
    TaskService tasks;

    private Situation situation;

    @BeforeAll
    void begin() {
        situation = new Situation(program);
    }

    @AfterAll
    void end() {
        situation.end();
    }

    static Stream<Arguments> everyone() {
        return Situation.LOGINS.stream()
                .flatMap(login -> Stream.of(EngineDoor.values()).map(door -> Arguments.of(login, door)));
    }

    @Test
    void each_forbidden_call_is_one_that_the_engine_takes() {
        var taken = new Surface(program).operations();

        assertThat(ForbiddenCall.to("anyone"))
                .hasSizeGreaterThan(50)
                .allMatch(call -> taken.stream().anyMatch(call::isA));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyone")
    void nobody_changes_the_engine_but_by_completing_a_task_of_theirs(String login, EngineDoor door) {
        var visitor = door.visitor(port, login);
        var before = Contents.of(database);

        assertThat(visitor.send("POST", door.base() + "/task", "{}").statusCode())
                .as("a call that is not forbidden")
                .isEqualTo(door.opensTo(login) ? 200 : 403);
        assertThat(ForbiddenCall.to(login).stream()
                        .map(line -> line.about(situation.namesFor(login)))
                        .map(call ->
                                Map.entry(call, visitor.send(call.method(), door.base() + call.path(), call.body())))
                        .filter(call -> !REFUSED.contains(call.getValue().statusCode()))
                        .map(call -> call.getValue().statusCode() + " " + call.getKey() + " "
                                + call.getValue().body()))
                .isEmpty();
        assertThat(Contents.of(database)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyone")
    void nobody_deploys(String login, EngineDoor door) {
        var deployments = "select count(*) from act_re_deployment";
        var before = database.sql(deployments).query(Integer.class).single();

        assertThat(deploy(door.visitor(port, login), door).statusCode()).isEqualTo(403);

        assertThat(database.sql(deployments).query(Integer.class).single()).isEqualTo(before);
    }

    private static HttpResponse<String> deploy(Visitor visitor, EngineDoor door) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="any">
                  <process id="labelling-procedure" isExecutable="true"><startEvent id="any"/></process>
                </definitions>""";
        return visitor.upload(door.base() + "/deployment/create", "labelling-procedure.bpmn", model);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logins")
    void everyone_reads_what_is_theirs_and_nothing_else(String login) {
        var secrets = Secret.of(situation, database);
        var reading = new Reading(program, situation);

        var found = reading.by(login, port);

        assertThat(secrets).isNotEmpty();
        for (var secret : secrets) {
            var where = found.stream()
                    .filter(answer -> answer.status() == 200 && answer.body().contains(secret.text()))
                    .toList();
            if (secret.readers().contains(login)) {
                assertThat(where).as("%s reads %s", login, secret.what()).isNotEmpty();
            } else {
                assertThat(where)
                        .as("%s does not read %s", login, secret.what())
                        .isEmpty();
            }
        }
    }

    /** Only a campaign may be opened, and its closing extended, by administrators too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("agents")
    void the_api_is_for_other_systems(String login) {
        var visitor = Visitor.withBasic(port, login);
        var names = new Names(Map.of("reference", situation.number(), "number", situation.number()));

        assertThat(new Surface(program)
                        .pages()
                        .filter(operation -> operation.path().startsWith("/api/"))
                        .filter(operation -> !login.equals("admin")
                                || !operation.method().equals("POST")
                                || !operation.path().startsWith("/api/campaigns")))
                .hasSizeGreaterThan(5)
                .allMatch(operation -> visitor.send(operation.method(), names.in(operation.path()), "{}")
                                .statusCode()
                        == 403);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_member_who_stepped_aside_finds_nothing_of_the_dossier_in_the_engine(EngineDoor door) {
        var dossier = procedure.inCommittee(Samples.oneProfessional());
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.number())
                .taskAssignee("membre2")
                .singleResult();
        var paths = List.of(
                "/task/" + task.getId(),
                "/task/" + task.getId() + "/form-variables",
                "/task/" + task.getId() + "/variables",
                "/task/" + task.getId() + "/form",
                "/process-instance/" + task.getProcessInstanceId(),
                "/process-instance/" + task.getProcessInstanceId() + "/variables",
                "/history/process-instance/" + task.getProcessInstanceId());
        var member = door.visitor(port, "membre2");
        assertThat(member.get(door.base() + paths.get(0)).statusCode()).isEqualTo(200);
        assertThat(member.get(door.base() + paths.get(1)).body()).contains(dossier.number());

        var answer = member.send(
                "POST",
                door.base() + "/task/" + task.getId() + "/complete",
                "{\"variables\": {\"memberOpinion\": {\"value\": \"RECUSED\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        for (var path : paths) {
            var gone = member.get(door.base() + path);
            assertThat(gone.statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(gone.body()).as(path).doesNotContain(dossier.number());
        }
        for (var list : List.of("/task", "/variable-instance", "/process-instance", "/history/task", "/filter")) {
            assertThat(member.get(door.base() + list).body())
                    .as(list)
                    .doesNotContain(task.getId(), task.getProcessInstanceId(), dossier.number());
        }
    }

    static Stream<String> agents() {
        return logins().filter(login -> !login.equals("integration"));
    }

    static Stream<String> logins() {
        return Situation.LOGINS.stream();
    }
}
