package fr.pdn.labelling.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.campaign.Campaigns;
import java.time.Instant;
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

/** « Prorogation » by the functional administration, on its page and through the API. */
@LabellingTest
class CampaignPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    String campaign;

    @BeforeEach
    void open() {
        clock.set("2027-02-15T10:00:00+01:00");
        campaign = journey.openCampaign();
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void an_administrator_gives_more_time_and_the_list_says_so() {
        var admin = Visitor.agent(port, "admin");
        admin.get(page());

        var answer =
                admin.post(page(), Map.of("day", "02/04/2027", "time", "23 h 59", "reason", "Information tardive."));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(campaigns.get(campaign).closesAt()).isEqualTo(Instant.parse("2027-04-02T21:59:59Z"));
        var row = Jsoup.parse(admin.get("/campagnes").body())
                .select("li:contains(" + campaign + ")")
                .last()
                .text();
        assertThat(row.replace('\u00a0', ' '))
                .contains(
                        "Prorogé", "2 avril 2027 à 23 h 59", "5 mars 2027 à 23 h 59", "admin", "Information tardive.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2027-02-30, 23:59, Motif, Indiquez une date du calendrier",
        "day, 2027-03-01, 23:59, Motif, Choisissez une clôture plus tardive",
        "time, 2027-04-02, midi, Motif, Indiquez l’heure de clôture",
        "reason, 2027-04-02, 23:59, ' ', Indiquez le motif"
    })
    void a_mistake_is_told_beside_its_field_and_what_was_typed_stays(
            String field, String day, String time, String reason, String sentence) {
        var admin = Visitor.agent(port, "admin");
        admin.get(page());

        var refused = admin.post(page(), Map.of("day", day, "time", time, "reason", reason));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#" + field + "-erreur").text()).contains(sentence);
        assertThat(page.select("input#day").attr("value")).isEqualTo(day);
        assertThat(campaigns.get(campaign).closesAt()).isEqualTo(Instant.parse("2027-03-05T22:59:59Z"));
    }

    @Test
    void the_api_gives_more_time_too() {
        var integration = Visitor.withBasic(port, "integration");
        var path = "/api/campaigns/" + campaign + "/extensions";

        assertThat(integration
                        .send("POST", path, "{\"closesAt\": \"2027-04-02T23:59:59+02:00\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(integration
                        .send("POST", path, "{\"closesAt\": \"2027-04-02T23:59:59+02:00\", \"reason\": \"Grève.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(integration
                        .send(
                                "POST",
                                "/api/campaigns/PDNP17-1999-1/extensions",
                                "{\"closesAt\": \"2027-04-02T23:59:59+02:00\", \"reason\": \"Grève.\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(campaigns.get(campaign).closesAt()).isEqualTo(Instant.parse("2027-04-02T21:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({"instructeur", "coordination", "direction", "pilotage"})
    void the_others_do_not_move_a_closing(String login) {
        assertThat(Visitor.agent(port, login).get(page()).statusCode()).isEqualTo(403);
    }

    private String page() {
        return "/campagnes/" + campaign + "/prorogation";
    }
}
