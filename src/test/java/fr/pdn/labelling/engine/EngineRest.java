package fr.pdn.labelling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** An agent at {@code /engine-rest}, with a login of their own; values are written as Tasklist writes them. */
final class EngineRest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final int port;
    private final String login;

    EngineRest(int port, String login) {
        this.port = port;
        this.login = login;
    }

    /** @return the id of the task, now theirs */
    String claim(FollowedDossier dossier, String task) {
        var id = dossier.idOf(task);
        var answer = take(id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return id;
    }

    HttpResponse<String> take(String task) {
        return post("/task/" + task + "/claim", Map.of("userId", login));
    }

    HttpResponse<String> complete(String task, Map<String, Object> answers) {
        return post("/task/" + task + "/complete", Map.of("variables", answers));
    }

    /** The other way to complete a task. */
    HttpResponse<String> submitForm(String task, Map<String, Object> answers) {
        return post("/task/" + task + "/submit-form", Map.of("variables", answers));
    }

    private HttpResponse<String> post(String path, Object body) {
        try {
            return Visitor.withBasic(port, login).send("POST", "/engine-rest" + path, JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** With plain spaces and apostrophes: typography has its own tests. */
    static String messageOf(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body())
                    .get("message")
                    .asText()
                    .replaceAll("[\u00a0\u202f]", " ")
                    .replace('’', '\'');
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(answer.body(), e);
        }
    }

    /** A favourable grid. */
    static Map<String, Object> grid() {
        var grid = new HashMap<String, Object>();
        Walk.grid("FAVOURABLE", "")
                .forEach((key, value) -> grid.put(key, value instanceof Integer score ? integer(score) : text(value)));
        return grid;
    }

    static Map<String, Object> text(Object value) {
        return Map.of("value", value, "type", "String");
    }

    static Map<String, Object> integer(int value) {
        return Map.of("value", value, "type", "Integer");
    }

    static Map<String, Object> json(String value) {
        return Map.of("value", value, "type", "Json");
    }

    static Map<String, Object> object(String type, String format, String value) {
        var info = Map.of("objectTypeName", type, "serializationDataFormat", format);
        return Map.of("value", value, "type", "Object", "valueInfo", info);
    }
}
