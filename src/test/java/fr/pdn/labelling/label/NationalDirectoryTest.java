package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.directory.Directory;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordination sees where the national directory and the labels differ, and says when it is settled. */
@LabellingTest
class NationalDirectoryTest {
    private static final String PAGE = "/annuaire-national";

    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private LabelStanding standing;

    @Autowired
    private SocialProfiles profiles;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from sign_in_attempt").update();
        database.sql("delete from directory_place").update();
    }

    @Test
    void a_label_without_a_verified_entry_is_told_until_the_step_of_the_procedure_is_done() {
        var dossier = procedure.ready(Samples.oneProfessional()).reviewer("validateLabel", "labelOutcome", "AWARDED");
        var number = label(dossier).number();
        assertThat(told("non-verifiees", number)).contains("pas encore déclarée par la structure");

        dossier.structure("registerInDirectory", "directoryUrl", "https://www.promeneursdunet.fr/annuaire/fictif");
        assertThat(told("non-verifiees", number)).contains("déclarée le", "à vérifier");
        press(number, "conforme");
        assertThat(told("non-verifiees", number)).contains("à vérifier");

        dossier.coordination("checkDirectoryEntry", "directoryOutcome", "VERIFIED");
        assertThat(page()).doesNotContain(number);
    }

    @Test
    void the_entry_of_a_label_that_is_suspended_is_to_be_hidden_and_shown_again_after() {
        var dossier = labelled();
        var number = label(dossier).number();
        standing.suspend(number, null, "Motif.");
        assertThat(told("a-masquer", number)).contains("suspendu", "vérifiée le");

        press(number, "conforme");
        assertThat(told("a-masquer", number)).isNotEmpty();
        press(number, "masquee");
        assertThat(page()).doesNotContain(number);
        assertThat(dossier).hasRecorded(Act.DIRECTORY_ENTRY_HIDDEN);

        standing.resume(number, "Motif.");
        assertThat(told("non-verifiees", number)).contains("masquée le");
        press(number, "masquee");
        press(number, "conforme");
        assertThat(page()).doesNotContain(number);
        assertThat(dossier.read()
                        .last(Act.DIRECTORY_ENTRY_VERIFIED)
                        .orElseThrow()
                        .actor())
                .isEqualTo("coordination");
    }

    @Test
    void what_changed_since_the_check_is_told_once_it_is_verified() {
        var dossier = labelled();
        var label = label(dossier);
        profiles.declare(
                dossier.number(),
                label.professional(),
                "https://www.facebook.com/autre.fictive",
                (String) Walk.profiles().get("instagramUrl"),
                "Autre nom");
        assertThat(page()).doesNotContain(label.number());

        profiles.check(dossier.number(), label.professional(), ProfilesOutcome.VERIFIED, "");
        assertThat(told("changees", label.number())).contains("le nom affiché, le compte Facebook");

        press(label.number(), "conforme");
        assertThat(page()).doesNotContain(label.number());
    }

    @Test
    void a_structure_stands_on_the_map_once_the_coordination_has_placed_it() {
        var label = label(labelled());
        var here = PAGE + "/lieux/" + label.siret();
        var agent = Visitor.agent(port, "coordination");
        agent.get(here);

        var saved = agent.post(here, Map.of("latitude", " 45,941234 ", "longitude", "−0.96230"));

        assertThat(saved.statusCode()).isEqualTo(302);
        var map = Jsoup.parse(agent.get("/annuaire").body());
        assertThat(map.select("svg.pdn-map a")).isNotEmpty();
        assertThat(map.select(".pdn-legend").text()).contains("Port-Ganivelle");
        assertThat(agent.get("/annuaire.json").body()).contains("\"latitude\":45.94123", "\"longitude\":-0.96230");
        assertThat(Jsoup.parse(agent.get(here).body()).select("#latitude").attr("value"))
                .isEqualTo("45,94123");

        agent.post(here, Map.of("latitude", "", "longitude", ""));
        assertThat(directory.lines()).allMatch(line -> line.place() == null);
    }

    @ParameterizedTest
    @CsvSource({"latitude, nord, -1", "latitude, 91, -1", "longitude, 45, ''", "longitude, 45, 181", "latitude, '', -1"
    })
    void a_mistake_is_told_beside_its_field_and_what_was_typed_stays(String field, String latitude, String longitude) {
        var here = PAGE + "/lieux/" + label(labelled()).siret();
        var agent = Visitor.agent(port, "coordination");
        agent.get(here);

        var refused = agent.post(here, Map.of("latitude", latitude, "longitude", longitude));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#" + field + "-erreur").text()).contains("en degrés");
        assertThat(page.select("#latitude").attr("value")).isEqualTo(latitude);
        assertThat(directory.lines()).allMatch(line -> line.place() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instructeur", "membre1", "direction", "paiement", "pilotage", "admin"})
    void the_others_do_not_keep_the_directory(String login) {
        var agent = Visitor.agent(port, login);
        assertThat(agent.get(PAGE).statusCode()).isEqualTo(403);
        agent.get("/agents");
        assertThat(agent.post(PAGE + "/PDNP17-L-2027-001/masquee", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_unknown_structure_or_label_is_no_breakdown() {
        var agent = Visitor.agent(port, "coordination");
        assertThat(agent.get(PAGE + "/lieux/123").statusCode()).isEqualTo(404);
        agent.get(PAGE);
        assertThat(agent.post(PAGE + "/rien/masquee", Map.of()).statusCode()).isEqualTo(302);
        assertThat(agent.get(PAGE).body()).contains("cet écart n’existe plus");
    }

    private FollowedDossier labelled() {
        var sample = Samples.oneProfessional();
        ((ObjectNode) sample.json().get("structure")).put("name", "Maison du Ponant");
        return procedure.ready(sample).awardEveryLabel();
    }

    private Label label(FollowedDossier dossier) {
        return labels.of(dossier.read().candidature().id()).get(0);
    }

    private void press(String label, String button) {
        var agent = Visitor.agent(port, "coordination");
        agent.get(PAGE);
        assertThat(agent.post(PAGE + "/" + label + "/" + button, Map.of()).statusCode())
                .isEqualTo(302);
    }

    private String page() {
        return Jsoup.parse(Visitor.agent(port, "coordination").get(PAGE).body())
                .select("main")
                .text();
    }

    /** What one of the three lists says of a label; nothing when it is not there. */
    private String told(String list, String label) {
        return Jsoup.parse(Visitor.agent(port, "coordination").get(PAGE).body())
                .select("section[aria-labelledby=" + list + "] li:contains(" + label + ")")
                .text();
    }
}
