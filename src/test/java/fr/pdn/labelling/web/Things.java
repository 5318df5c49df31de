package fr.pdn.labelling.web;

import fr.pdn.labelling.forms.InvalidAnswersException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A controller like those of the phases: it writes a row, and fails in every way they may. */
@TestComponent
@RestController
@RequestMapping("/api/things")
class Things {
    enum Colour {
        RED,
        BLUE
    }

    record Part(String name, int count) {}

    record Thing(String name, Colour colour, List<Part> parts, BigDecimal amount) {}

    private final JdbcClient jdbc;
    private CountDownLatch entered = new CountDownLatch(0);
    private CountDownLatch leave = new CountDownLatch(0);

    Things(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table thing (id uuid primary key, name text unique not null)")
                .update();
    }

    @PostMapping
    @Transactional
    ResponseEntity<Map<String, Object>> create(@RequestBody Thing thing) throws InterruptedException {
        entered.countDown();
        leave.await(10, TimeUnit.SECONDS);
        var id = UUID.randomUUID();
        jdbc.sql("insert into thing values (:id, :name)")
                .param("id", id)
                .param("name", thing.name())
                .update();
        if ("refusé".equals(thing.name())) {
            throw InvalidAnswersException.at("/name", "Choisissez un autre nom.");
        }
        if ("en panne".equals(thing.name())) {
            throw new IllegalStateException("secret internals");
        }
        return ResponseEntity.created(URI.create("/api/things/" + id)).body(Map.of("id", id));
    }

    @PostMapping("/files")
    ResponseEntity<Map<String, Object>> upload(@RequestParam MultipartFile file) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into thing values (:id, :name)")
                .param("id", id)
                .param("name", id.toString())
                .update();
        return ResponseEntity.created(URI.create("/api/things/" + id)).body(Map.of("size", file.getSize()));
    }

    @GetMapping("/{id}")
    Map<String, Object> get(@PathVariable UUID id) {
        throw new NotFoundException();
    }

    @GetMapping
    Map<String, Object> list(@RequestParam Colour colour, @RequestParam(required = false) String name) {
        jdbc.sql("select count(*) from thing where name = :name")
                .param("name", name)
                .query()
                .singleRow();
        return Map.of("colour", colour);
    }

    int count() {
        return jdbc.sql("select count(*) from thing").query(Integer.class).single();
    }

    /** The next creation waits inside its transaction until {@link #letGo}. */
    void hold() {
        entered = new CountDownLatch(1);
        leave = new CountDownLatch(1);
    }

    void awaitEntered() throws InterruptedException {
        entered.await(10, TimeUnit.SECONDS);
    }

    void letGo() {
        leave.countDown();
    }
}
