package fr.pdn.labelling.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
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
        var task = takeAdmissibility(number);
        assertThat(judge(task, "INCOMPLETE").statusCode()).isEqualTo(204);
    }

    /** @return the id of the task, now theirs */
    String takeAdmissibility(String number) throws IOException {
        var open = visitor.get(
                "/engine-rest/task?taskDefinitionKey=checkAdmissibility&processInstanceBusinessKey=" + number);
        var task = JSON.readTree(open.body()).at("/0/id").asText();
        send("POST", "/task/" + task + "/claim", Map.of("userId", login));
        return task;
    }

    HttpResponse<String> judge(String task, String admissibility) throws IOException {
        var answers = new HashMap<String, Object>();
        answers.put("admissibility", Map.of("value", admissibility, "type", "String"));
        if (admissibility.equals("INCOMPLETE")) {
            answers.put("missingDocuments", Map.of("value", "[\"ORGANISATION_CHART\"]", "type", "Json"));
        } else {
            answers.put("reason", Map.of("value", "Tout est là.", "type", "String"));
        }
        return visitor.send(
                "POST",
                "/engine-rest/task/" + task + "/complete",
                JSON.writeValueAsString(Map.of("variables", answers)));
    }

    private void send(String method, String path, Map<String, ?> body) throws IOException {
        var answer = visitor.send(method, "/engine-rest" + path, JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
