package fr.pdn.labelling.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.label.Label;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/** Weeks from the coordination's own tool: by the API, and from a file. */
@LabellingTest
class PresenceReportTest {
    @LocalServerPort
    private int port;

    @Autowired
    private PresenceScene scene;

    @Autowired
    private PresenceLog log;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Label label;

    @BeforeEach
    void labelled() {
        label = scene.labelOf(scene.labelled());
        clock.set("2027-04-12T09:00:00+02:00");
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_week_is_reported_once_however_often_it_is_sent() {
        var tool = Visitor.withBasic(port, "integration");
        var body = "{\"label\": \"%s\", \"week\": \"2027-W14\", \"hours\": 2.75}".formatted(label.number());

        var first = tool.send("POST", "/api/presence-weeks", body);
        var again = tool.send("POST", "/api/presence-weeks", body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).contains("\"hours\":2.75", "\"excused\":false");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(rows()).isEqualTo(1);
        assertThat(week("2027-W14").minutes()).isEqualTo(165);
        assertThat(week("2027-W14").recordedBy()).isEqualTo("integration");

        var excused = tool.send("POST", "/api/presence-weeks", body.replace("2.75", "0, \"excused\": true"));
        assertThat(excused.statusCode()).isEqualTo(201);
        assertThat(week("2027-W14").neutral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"label\": \"PDNP17-L-2020-999\", \"week\": \"2027-W14\", \"hours\": 3}|/label",
                "{\"label\": \"L\", \"week\": \"2027-W53\", \"hours\": 3}|/week",
                "{\"label\": \"L\", \"week\": \"2027-W16\", \"hours\": 3}|/week",
                "{\"label\": \"L\", \"week\": \"2026-W14\", \"hours\": 3}|/week",
                "{\"label\": \"L\", \"week\": 14, \"hours\": 3}|/week",
                "{\"label\": \"L\", \"week\": \"2027-W14\"}|/hours",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": \"trois\"}|/hours",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": -1}|/hours",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": 1e999}|/hours",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": 61}|/hours",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": 3, \"excused\": \"malade\"}|/excused",
                "{\"label\": \"L\", \"week\": \"2027-W14\", \"hours\": 3, \"parent\": \"Mme X\"}|/parent"
            })
    void a_wrong_report_is_a_problem_that_says_where(String body, String pointer) {
        var answer = Visitor.withBasic(port, "integration")
                .send("POST", "/api/presence-weeks", body.replace("\"L\"", "\"" + label.number() + "\""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"" + pointer + "\"");
        assertThat(rows()).isZero();
    }

    @Test
    void agents_do_not_report_weeks_by_the_api() {
        assertThat(Visitor.withBasic(port, "coordination")
                        .send("POST", "/api/presence-weeks", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_is_shown_line_by_line_and_only_its_right_lines_are_saved() {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/presences");
        var file = """
                label;semaine;heures;excusée
                L;2027-W13;3,5;non
                L;2027-W14;1 h 30;
                L;2027-W13;4;
                L;2027-W99;4;
                PDNP17-L-2020-999;2027-W14;4;
                L;2027-W12;;oui
                L;2027-W14;quatre;
                """.replace("L;2", label.number() + ";2");

        var preview = agent.give("/presences/fichier", "semaines.csv", file.getBytes(Charset.forName("windows-1252")));

        assertThat(preview.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(preview.body());
        assertThat(plain(preview.body()))
                .contains("Rien n’est encore enregistré. 3 lignes sont correctes, 4 sont à corriger.")
                .contains("Ligne 4 : Cette semaine figure déjà plus haut pour ce label.")
                .contains("Ligne 5 : La semaine « 2027-W99 » n’existe pas")
                .contains("Ligne 6 : Aucun label ne porte le numéro « PDNP17-L-2020-999 ».")
                .contains("Ligne 8 : Heures « quatre »");
        assertThat(rows()).isZero();

        var content = Map.of("content", page.select("input[name=content]").val());
        var saved = agent.post("/presences/enregistrement", content);
        assertThat(saved.statusCode()).as(plain(saved.body())).isEqualTo(302);
        assertThat(plain(agent.get("/presences").body())).contains("3 semaines sont enregistrées.");
        assertThat(week("2027-W13").minutes()).isEqualTo(210);
        assertThat(week("2027-W14").minutes()).isEqualTo(90);
        assertThat(week("2027-W12").absence()).isEqualTo(Absence.EXCUSED);

        agent.post("/presences/enregistrement", content);
        assertThat(rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Choisissez un fichier CSV",
                "bonjour|Ce fichier ne contient aucune semaine.",
                "'a;b\n1;2'|La première ligne doit nommer les colonnes",
                "'label,week,hours\n\"x'|Ce fichier n’est pas un fichier CSV lisible."
            })
    void what_is_no_such_file_is_told(String content, String sentence) {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/presences");

        var answer = agent.give("/presences/fichier", "semaines.csv", content.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(plain(answer.body())).contains(sentence);
    }

    @Test
    void commas_will_do_and_so_does_English() {
        var agent = Visitor.agent(port, "coordination");
        agent.get("/presences");
        var file = "\uFEFFlabel,week,hours,excused\n%s,2027-W14,\"2,75\",false\n".formatted(label.number());

        var preview = agent.give("/presences/fichier", "weeks.csv", file.getBytes(StandardCharsets.UTF_8));

        assertThat(plain(preview.body())).contains("Une ligne est correcte, aucune n’est à corriger.", "2 h 45");
    }

    @Test
    void the_coordination_sees_who_is_far_from_three_hours() {
        scene.weeks(label, 100, 100, 100);

        var page = plain(Visitor.agent(port, "coordination").get("/presences").body());

        assertThat(page).contains("À surveiller " + label.firstName() + " " + label.lastName());
        assertThat(Visitor.agent(port, "instructeur").get("/presences").statusCode())
                .isEqualTo(403);
    }

    private LoggedWeek week(String code) {
        return log.find(label, IsoWeek.parse(code).orElseThrow()).orElseThrow();
    }

    private int rows() {
        return database.sql("select count(*) from presence_entry where label = ?")
                .param(label.number())
                .query(Integer.class)
                .single();
    }

    private static String plain(String html) {
        return Jsoup.parse(html).select("main").text().replaceAll("[\u00a0\u202f]", " ");
    }
}
