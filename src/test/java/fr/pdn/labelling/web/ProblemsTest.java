package fr.pdn.labelling.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = {SmallApplication.class, Things.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemsTest {
    @Autowired
    private Things things;

    @LocalServerPort
    private int port;

    private ApiCaller caller;

    @BeforeEach
    void call() {
        caller = new ApiCaller(port, "integration");
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("wrong answer", "{\"name\":\"refusé\"}", 422, "/name"),
                Arguments.of(
                        "unknown key", "{\"name\":\"a\",\"parts\":[{\"count\":1,\"size\":3}]}", 422, "/parts/0/size"),
                Arguments.of("unknown value", "{\"colour\":\"GREEN\"}", 422, "/colour"),
                Arguments.of("number for a value", "{\"colour\":1}", 422, "/colour"),
                Arguments.of("wrong type", "{\"parts\":[{\"count\":\"3\"}]}", 422, "/parts/0/count"),
                Arguments.of("wrong shape", "{\"parts\":{}}", 422, "/parts"),
                Arguments.of("U+0000", "{\"name\":\"a\\u0000\"}", 422, "/name"),
                Arguments.of("half a character", "{\"parts\":[{\"name\":\"\\ud83d\"}]}", 422, "/parts/0/name"),
                Arguments.of("key twice", "{\"name\":\"a\",\"name\":\"b\"}", 400, null),
                Arguments.of("no JSON", "{\"name\":", 400, null),
                Arguments.of("two values", "{} {}", 400, null),
                Arguments.of("nothing", "", 400, null),
                Arguments.of("too deep", "[".repeat(31) + "]".repeat(31), 400, null),
                Arguments.of("endless number", "{\"amount\":" + "9".repeat(50) + "}", 400, null),
                Arguments.of("too large", "{\"name\":\"" + "a".repeat(1 << 20) + "\"}", 413, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBodies")
    void a_wrong_body_is_told_as_a_problem(String what, String body, int status, String pointer) throws IOException {
        var before = things.count();

        var problem = problem(caller.post("/api/things", body), status);

        if (pointer != null) {
            assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
            assertThat(problem.at("/errors/0/message").asText()).isNotBlank();
        }
        assertThat(things.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/things/0b6ae9a2-6f3f-4b87-8ea5-3d4c6d4c6a11, 404",
        "/api/things/not-an-id, 404",
        "/api/nowhere, 404",
        "/api/things?colour=GREEN, 422",
        "/api/things, 422",
        "/api/things?colour=RED&name=a%00b, 422",
        "/api/forbidden, 403"
    })
    void a_wrong_address_is_told_as_a_problem(String path, int status) throws IOException {
        problem(caller.get(path), status);
    }

    @Test
    void a_wrong_method_says_which_are_right() throws IOException {
        var answer = caller.send("DELETE", "/api/things", "application/json", "{}".getBytes(UTF_8));

        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "POST"));
    }

    @Test
    void another_format_is_refused() throws IOException {
        problem(caller.send("POST", "/api/things", "text/plain", "a".getBytes(UTF_8)), 415);
        problem(caller.send("POST", "/api/things", "application/xml", "<a/>".getBytes(UTF_8)), 415);
        problem(caller.send("POST", "/api/things/files", "application/json", "{}".getBytes(UTF_8)), 400);
    }

    @Test
    void an_unknown_account_is_told_as_a_problem() throws IOException {
        var answer = new ApiCaller(port, "nobody").get("/api/things");

        problem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void what_exists_already_is_a_conflict() throws IOException {
        assertThat(caller.post("/api/things", "{\"name\":\"unique\"}").statusCode())
                .isEqualTo(201);
        problem(caller.post("/api/things", "{\"name\":\"unique\"}"), 409);
    }

    @Test
    void a_breakdown_tells_nothing_of_what_is_inside() throws IOException {
        var answer = caller.post("/api/things", "{\"name\":\"en panne\"}");

        problem(answer, 500);
        assertThat(answer.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void a_file_too_large_is_refused() throws IOException {
        problem(caller.upload("/api/things/files", new byte[11 << 20], "large"), 413);
        problem(caller.upload("/api/things/files", new byte[11 << 20], null), 413);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("errors").isArray()).isTrue();
        return problem;
    }
}
