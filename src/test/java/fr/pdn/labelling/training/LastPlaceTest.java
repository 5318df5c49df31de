package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pdn.labelling.LabellingTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four people ask for the last place at once, each on a connection of their own. */
@LabellingTest
class LastPlaceTest {
    private static final String SESSION = "FI-LAST-PLACE";
    private static final int PEOPLE = 64;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Value("${spring.datasource.url}")
    String url;

    @BeforeEach
    void oneOfTwoPlacesIsTaken() {
        var starts = clock.instant().plus(Duration.ofDays(20));
        sessions.create(
                TrainingSession.planned(SESSION, starts, starts.plus(Duration.ofHours(6)), "Port-Ganivelle", 2));
        insert("D0", 1);
    }

    @AfterEach
    void forget() {
        database.sql("delete from training_session where code = ?")
                .param(SESSION)
                .update();
    }

    @Test
    void one_gets_the_last_place_and_the_others_wait_in_order() throws Exception {
        var answers = rush();

        assertThat(answers)
                .hasSize(PEOPLE)
                .filteredOn(request -> !request.waiting())
                .hasSize(1);
        assertThat(answers)
                .filteredOn(TrainingRequest::waiting)
                .extracting(TrainingRequest::rank)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - 1).boxed().toList());
        var inOrder = new TrainingPlaces(database).of(SESSION);
        assertThat(inOrder)
                .filteredOn(TrainingRequest::waiting)
                .containsExactlyElementsOf(answers.stream()
                        .filter(TrainingRequest::waiting)
                        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                        .toList());
        assertThat(sessions.find(SESSION)).hasValueSatisfying(full -> {
            assertThat(full.taken()).isEqualTo(2);
            assertThat(full.waiting()).isEqualTo(PEOPLE - 1);
        });
    }

    @Test
    void the_database_refuses_a_place_that_is_taken_and_one_that_is_not_there() {
        assertThatThrownBy(() -> insert("D1", 1)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert("D1", 3)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("delete from training_place where session = ? and place = 1")
                        .param(SESSION)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<TrainingRequest> rush() throws Exception {
        var start = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var asking = new ArrayList<Future<TrainingRequest>>();
            for (int person = 1; person <= PEOPLE; person++) {
                var number = "DOSSIER-" + person;
                asking.add(people.submit(() -> ask(number, start)));
            }
            start.countDown();
            var answers = new ArrayList<TrainingRequest>();
            for (var answer : asking) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private TrainingRequest ask(String number, CountDownLatch start) throws InterruptedException {
        var connection = new DriverManagerDataSource(url, "postgres", "");
        var own = JdbcClient.create(connection);
        var places = new TrainingPlaces(own);
        var ownSessions = new TrainingSessions(own, places, event -> {}, clock);
        start.await();
        return new TransactionTemplate(new DataSourceTransactionManager(connection)).execute(status -> {
            ownSessions.lock(SESSION).orElseThrow();
            return places.ask(SESSION, number, "P1").orElseThrow();
        });
    }

    private void insert(String number, int place) {
        database.sql("insert into training_request (session, number, professional, place) values (?, ?, 'P1', ?)")
                .params(SESSION, number, place)
                .update();
    }
}
