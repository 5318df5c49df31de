package fr.pdn.labelling.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class TrainingPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TrainingSessions sessions;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void inMarch() {
        clock.set("2027-03-10T10:00:00+01:00");
    }

    @AfterEach
    void forget() {
        database.sql("delete from sign_in_attempt").update();
        database.sql("delete from training_session where code like 'FI-PAGE%' or code like 'FI-2027-%'")
                .update();
    }

    private static Map<String, String> session(String... changes) {
        var session = new HashMap<>(Map.of(
                "code", "FI-PAGE-1",
                "day", "2027-05-14",
                "starts", "09:30",
                "ends", "17:00",
                "place", "Salle des Oyats, Port-Ganivelle",
                "places", "12"));
        for (int i = 0; i < changes.length; i += 2) {
            session.put(changes[i], changes[i + 1]);
        }
        return session;
    }

    @Test
    void the_coordination_creates_a_session_in_paris_time() {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/formations");

        assertThat(agent.post("/formations", session()).statusCode()).isEqualTo(302);

        var created = sessions.find("FI-PAGE-1").orElseThrow();
        assertThat(created.startsAt()).isEqualTo(Instant.parse("2027-05-14T07:30:00Z"));
        assertThat(created.free()).isEqualTo(12);
        var page = Jsoup.parse(agent.get("/formations").body()).select("main").text();
        assertThat(page)
                .contains(
                        "La session FI-PAGE-1 est créée.",
                        "Vendredi 14 mai 2027, de 9 h 30 à 17 h 00",
                        "0 place prise sur 12");
    }

    @Test
    void a_code_is_proposed_that_is_free() {
        var proposed = Jsoup.parse(
                        Visitor.agent(port, "coordination").get("/formations").body())
                .select("input#code")
                .attr("value");

        assertThat(proposed).startsWith("FI-2027-");
        assertThat(sessions.find(proposed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "code, FI, Indiquez un code de 3 à 30 caractères",
        "day, 2027-02-30, Indiquez une date du calendrier",
        "day, 2027-03-10, Choisissez une date à venir",
        "day, +999999999-01-01, Vérifiez l’année",
        "starts, midi, Indiquez l’heure de début",
        "ends, 09:30, L’heure de fin doit suivre",
        "ends, 25:00, Indiquez l’heure de fin",
        "place, ' ', Indiquez le lieu",
        "places, 0, 'Indiquez le nombre de places, de 1 à 500.'",
        "places, beaucoup, 'Indiquez le nombre de places, de 1 à 500.'"
    })
    void a_mistake_is_told_beside_its_field_and_what_was_typed_stays(String field, String typed, String sentence) {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/formations");

        var refused = agent.post("/formations", session(field, typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#" + field + "-erreur").text()).contains(sentence);
        assertThat(page.select("input#" + field).attr("value")).isEqualTo(typed);
        assertThat(sessions.find("FI-PAGE-1")).isEmpty();
    }

    @Test
    void a_code_that_is_taken_is_told() {
        var agent = Visitor.agent(port, "admin");
        agent.get("/formations");
        agent.post("/formations", session());

        var refused = agent.post("/formations", session("day", "14/06/2027", "starts", "9 h 30"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Une session porte déjà ce code.");
    }

    @Test
    void a_session_is_cancelled_with_a_reason() {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/formations");
        agent.post("/formations", session());
        agent.get("/formations/FI-PAGE-1");

        var refused = agent.post("/formations/FI-PAGE-1/annulation", Map.of("sessionReason", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#sessionReason-erreur").text())
                .contains("Indiquez le motif");

        assertThat(agent.post("/formations/FI-PAGE-1/annulation", Map.of("sessionReason", "Salle fermée."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(agent.get("/formations/FI-PAGE-1").body())
                        .select("main")
                        .text())
                .contains("La session est annulée.", "Salle fermée.")
                .doesNotContain("Annuler la session");
        assertThat(agent.get("/formations").body()).contains("annulée");
        assertThat(agent.get("/formations/FI-JAMAIS").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"instructeur", "membre1", "direction", "paiement", "pilotage"})
    void the_others_do_not_plan_sessions(String login) {
        assertThat(Visitor.agent(port, login).get("/formations").statusCode()).isEqualTo(403);
    }
}
