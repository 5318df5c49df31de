package fr.pdn.labelling.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.Visitor;
import java.io.IOException;
import java.util.Map;

/** An agent at {@code /engine-rest} of one of the programs. */
final class Agent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor visitor;
    private final String login;

    Agent(Program program, String login, String password) {
        this.visitor = Visitor.withBasic(program.port(), login, password);
        this.login = login;
    }

    /** As an administrator. */
    void openAccount(String other, String password, String group) throws IOException {
        send(
                "POST",
                "/user/create",
                Map.of(
                        "profile", Map.of("id", other, "firstName", "", "lastName", other),
                        "credentials", Map.of("password", password)));
        send("PUT", "/group/" + group + "/members/" + other, Map.of());
    }

    /** As a reviewer. */
    void askForComplements(String number) throws IOException {
        var open = visitor.get(
                "/engine-rest/task?taskDefinitionKey=checkAdmissibility&processInstanceBusinessKey=" + number);
        var task = "/task/" + JSON.readTree(open.body()).at("/0/id").asText();
        send("POST", task + "/claim", Map.of("userId", login));
        send(
                "POST",
                task + "/complete",
                Map.of(
                        "variables",
                        Map.of(
                                "admissibility", Map.of("value", "INCOMPLETE", "type", "String"),
                                "missingDocuments", Map.of("value", "[\"ORGANISATION_CHART\"]", "type", "Json"))));
    }

    private void send(String method, String path, Map<String, ?> body) throws IOException {
        var answer = visitor.send(method, "/engine-rest" + path, JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
