package fr.pdn.labelling.configuration.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class AgentSignInTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private FilterService filters;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void one_sign_in_opens_tasklist_and_the_page_that_was_asked_for() {
        var reviewer = Visitor.anonymous(port);
        assertThat(location(reviewer.get(TASKLIST))).endsWith("/connexion");
        reviewer.get("/connexion");

        var signedIn = reviewer.post("/connexion", Map.of("username", "instructeur", "password", "demo"));

        assertThat(location(signedIn)).endsWith(TASKLIST);
        assertThat(reviewer.get(TASKLIST).headers().firstValue("X-Authorized-User"))
                .contains("instructeur");
        assertThat(reviewer.get("/camunda/api/engine/engine/default/filter").body())
                .contains("À faire par mon service", "Mes tâches", "En cours dans mon service", "En retard");
    }

    @Test
    void each_agent_has_one_list_of_their_own() {
        Visitor.agent(port, "instructeur2");
        Visitor.agent(port, "instructeur2");

        assertThat(filters.createFilterQuery().filterOwner("instructeur2").list())
                .singleElement()
                .satisfies(filter -> assertThat(filter.getName()).isEqualTo("Mes tâches"));
    }

    @Test
    void signing_out_of_tasklist_signs_out_everywhere() {
        var reviewer = Visitor.agent(port, "instructeur");

        var signedOut = reviewer.send("POST", "/camunda/api/admin/auth/user/default/logout");

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(location(reviewer.get(TASKLIST))).endsWith("/connexion");
    }

    @Test
    void ten_wrong_passwords_close_the_account_for_a_quarter_of_an_hour() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(task("coordination", "wrong").statusCode()).isEqualTo(401);
        }

        assertThat(task("coordination", "demo").statusCode()).isEqualTo(429);
        assertThat(task("direction", "demo").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(16));
        assertThat(task("coordination", "demo").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_account_gets_the_same_answer_as_a_wrong_password() {
        assertThat(task("personne", "demo").body())
                .isEqualTo(task("instructeur", "wrong").body());
    }

    @Test
    void the_account_of_the_engine_opens_nothing() {
        assertThat(task("moteur", "demo").statusCode()).isEqualTo(401);
    }

    @Test
    void a_program_gets_no_session_and_a_session_opens_no_program_door() {
        var answer = task("instructeur", "demo");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Visitor.agent(port, "instructeur").get("/engine-rest/task").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> task(String login, String password) {
        return Visitor.withBasic(port, login, password).get("/engine-rest/task");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none");
    }
}
