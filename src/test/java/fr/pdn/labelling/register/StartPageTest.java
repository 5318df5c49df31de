package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Visitor;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class StartPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instructeur|Tâches, Dossiers, Courriels reçus, Bilans annuels, Manquements, Comité, Accès des structures, Saisies pour une structure",
                "coordination|Tâches, Dossiers, Formations, Annuaire national, Présences, Bilans annuels, Regroupements, Manquements",
                "membre1|Tâches, Dossiers",
                "direction|Tâches, Dossiers, Bilans annuels, Labels provisoires, Manquements",
                "paiement|Tâches, Dossiers, Versements",
                "pilotage|Dossiers, Bilans annuels, Cockpit",
                "admin|Dossiers, Courriels reçus, Formations, Comité, Appels à projets, Admin"
            })
    void each_agent_finds_the_tools_of_their_groups(String login, String tools) {
        var agent = Visitor.agent(port, login);
        var page = Jsoup.parse(agent.get("/agents").body());

        assertThat(String.join(", ", page.select("main h2 a").eachText())).isEqualTo(tools);
        for (var link : page.select("main h2 a").eachAttr("href")) {
            assertThat(agent.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void it_is_where_one_arrives_without_having_asked_for_a_page() {
        var agent = Visitor.anonymous(port);
        agent.get("/connexion");

        var signedIn = agent.post("/connexion", Map.of("username", "direction", "password", "demo"));

        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/agents");
    }
}
