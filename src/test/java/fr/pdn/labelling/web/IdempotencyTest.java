package fr.pdn.labelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = {SmallApplication.class, Things.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class IdempotencyTest {
    @Autowired
    private Things things;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final String key = UUID.randomUUID().toString();
    private ApiCaller caller;
    private int before;

    @BeforeEach
    void call() {
        caller = new ApiCaller(port, "integration");
        before = things.count();
    }

    @Test
    void the_same_request_gets_the_first_answer() {
        var first = create("a", key);
        var second = create("a", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location"))
                .isEqualTo(header(first, "Location"))
                .startsWith("/api/things/");
        assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
        assertThat(header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(things.count()).isEqualTo(before + 1);
    }

    @Test
    void the_same_file_gets_the_first_answer_whatever_the_boundary() {
        var first = caller.upload("/api/things/files", new byte[1000], key);
        var second = caller.upload("/api/things/files", new byte[1000], key);
        var other = caller.upload("/api/things/files", new byte[1001], key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo("{\"size\":1000}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(things.count()).isEqualTo(before + 1);
    }

    @Test
    void a_key_serves_one_request_only() {
        create("b", key);

        assertThat(create("c", key).statusCode()).isEqualTo(422);
        assertThat(things.count()).isEqualTo(before + 1);
    }

    @Test
    void a_key_belongs_to_one_account() {
        create("d", key);
        caller = new ApiCaller(port, "other");

        assertThat(create("e", key).statusCode()).isEqualTo(201);
        assertThat(things.count()).isEqualTo(before + 2);
    }

    @Test
    void a_refusal_changes_nothing_and_may_be_tried_again() {
        assertThat(create("refusé", key).statusCode()).isEqualTo(422);
        assertThat(create("en panne", key).statusCode()).isEqualTo(500);
        assertThat(things.count()).isEqualTo(before);

        assertThat(create("f", key).statusCode()).isEqualTo(201);
    }

    @Test
    void the_same_request_at_the_same_time_is_a_conflict() throws Exception {
        things.hold();
        var first = CompletableFuture.supplyAsync(() -> create("g", key));
        things.awaitEntered();

        assertThat(create("g", key).statusCode()).isEqualTo(409);

        things.letGo();
        assertThat(first.get().statusCode()).isEqualTo(201);
        assertThat(create("g", key).body()).isEqualTo(first.get().body());
    }

    @Test
    void many_at_the_same_time_make_one() {
        var calls = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> create("h", key)))
                .toList();

        assertThat(calls)
                .extracting(call -> call.join().statusCode())
                .contains(201)
                .isSubsetOf(201, 409);
        assertThat(things.count()).isEqualTo(before + 1);
    }

    @Test
    void an_answer_that_cannot_be_kept_undoes_what_was_done() {
        jdbc.sql("alter table api_answer add constraint nothing_is_kept check (status <> 201) not valid")
                .update();
        HttpResponse<String> answer;
        try {
            answer = create("i", key);
        } finally {
            jdbc.sql("alter table api_answer drop constraint nothing_is_kept").update();
        }

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void a_key_is_plain_and_short() {
        assertThat(create("j", "deux mots").statusCode()).isEqualTo(400);
        assertThat(create("j", "a".repeat(256)).statusCode()).isEqualTo(400);
        assertThat(create("j", "a".repeat(255)).statusCode()).isEqualTo(201);
        assertThat(things.count()).isEqualTo(before + 1);
    }

    private HttpResponse<String> create(String name, String idempotencyKey) {
        return caller.post("/api/things", "{\"name\":\"" + name + "\"}", idempotencyKey);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return Objects.requireNonNull(answer.headers().firstValue(name).orElse(null), name);
    }
}
