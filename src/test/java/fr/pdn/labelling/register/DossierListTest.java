package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.configuration.AgentGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LabellingTest
class DossierListTest {
    private static final Reader REVIEWER = new Reader("instructeur", Set.of(AgentGroup.REVIEWERS));

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private Walk walk;

    @Autowired
    private DossierList list;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_dossier_is_found_by_number_name_or_siret() {
        var sample = Samples.named("D1");
        ((ObjectNode) sample.json().get("structure")).put("name", "Maison de l’Été à Ré");
        var number = journey.submit(sample).number();

        for (var text : List.of(number, number.toLowerCase(), "maison de l’ete a re", "ÉTÉ À", "001 700 012 00014")) {
            assertThat(numbers(DossierSearch.of(text, "", "", ""))).as(text).contains(number);
        }
        assertThat(numbers(DossierSearch.of("100%", "", "", ""))).isEmpty();
        assertThat(numbers(DossierSearch.of("n'importe; drop table act --", "", "", "")))
                .isEmpty();
    }

    @Test
    void the_state_is_the_one_the_dossier_itself_tells() {
        var campaign = journey.openCampaign();
        var sample = Samples.named("D3");
        var filed = journey.submit(sample, campaign, sample.json().get("documents"));
        journey.at("2027-03-04T10:00:00+01:00");
        walk.askForMissingDocuments(filed.number());
        tellsItsState(campaign, CandidatureState.INCOMPLETE);

        sample.json().get("complements").forEach(document -> journey.upload(filed.id(), document));
        journey.outsider(sample.contactEmail(), filed.number(), "provideComplements", Map.of());
        tellsItsState(campaign, CandidatureState.IN_VERIFICATION);

        walk.admit(filed.number());
        tellsItsState(campaign, CandidatureState.IN_REVIEW);
    }

    private void tellsItsState(String campaign, CandidatureState state) {
        var found = list.page(DossierSearch.of("", state.name(), campaign, ""), REVIEWER)
                .rows();
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.state())
                    .isEqualTo(state)
                    .isEqualTo(dossiers.get(row.number()).state());
            assertThat(row.openTasks()).isEqualTo(journey.open(row.number()).size());
        });
        assertThat(list.page(DossierSearch.of("", "REFUSED", campaign, ""), REVIEWER)
                        .rows())
                .isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_double() {
        var campaign = journey.openCampaign();
        var sample = Samples.named("D1");
        for (int i = 0; i < DossierList.PAGE + 2; i++) {
            journey.submit(sample, campaign, sample.json().objectNode().arrayNode());
        }

        var first = list.page(DossierSearch.of("", "", campaign, ""), REVIEWER);
        var second = list.page(DossierSearch.of("", "", campaign, first.next()), REVIEWER);

        var seen = new ArrayList<>(first.rows());
        seen.addAll(second.rows());
        assertThat(seen)
                .extracting(DossierRow::number)
                .hasSize(DossierList.PAGE + 2)
                .doesNotHaveDuplicates();
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_leads_back() {
        var search = URLEncoder.encode("aucune structure de ce nom <b>", StandardCharsets.UTF_8);

        var page = Jsoup.parse(Visitor.agent(port, "instructeur")
                .get("/dossiers?recherche=" + search)
                .body());

        assertThat(page.select("main").text()).contains("Aucun dossier ne correspond");
        assertThat(page.select("input#recherche").attr("value")).endsWith("<b>");
        assertThat(page.select("main a").eachAttr("href")).contains("/dossiers");
    }

    private List<String> numbers(DossierSearch search) {
        return list.page(search, REVIEWER).rows().stream()
                .map(DossierRow::number)
                .toList();
    }
}
