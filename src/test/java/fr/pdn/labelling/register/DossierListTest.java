package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.DatabaseCalls;
import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.candidature.Dossiers;
import fr.pdn.labelling.configuration.AgentGroup;
import fr.pdn.labelling.label.LabelStanding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
    private Procedure procedure;

    @Autowired
    private LabelStanding labels;

    @Autowired
    private StepNames steps;

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
    void a_dossier_is_found_as_people_type() {
        var sample = Samples.oneProfessional();
        var structure = (ObjectNode) sample.json().get("structure");
        structure.put("name", "Association de l’Écluse  Sainte-Marthe");
        ((ObjectNode) structure.get("contact")).put("email", "Contact@ecluse-marthe.example");
        var professional = (ObjectNode) sample.json().at("/professionals/0");
        professional.put("firstName", "Éléonore").put("lastName", "D’ARTIMON").put("email", "e.artimon@ecluse.example");
        var dossier = procedure.ready(sample).awardEveryLabel();
        var label = database.sql(
                        "select l.number from label l join candidature c on c.id = l.candidature_id where c.number = ?")
                .param(dossier.number())
                .query(String.class)
                .single();

        for (var text : List.of(
                "l'ecluse",
                "l’ecluse sainte",
                "  de  l'Écluse   sainte ",
                "contact@ecluse-marthe",
                "eleonore d'artimon",
                "D'Artimon Éléonore",
                "e.artimon@ecluse",
                label,
                dossier.number() + "-C")) {
            assertThat(numbers(DossierSearch.of(text, "", "", ""))).as(text).containsExactly(dossier.number());
        }
    }

    @Test
    void a_convention_tells_what_its_labels_are_worth() {
        var dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        var label = database.sql(
                        "select l.number from label l join candidature c on c.id = l.candidature_id where c.number = ?")
                .param(dossier.number())
                .query(String.class)
                .single();
        assertThat(row(dossier.number()).stateLabel()).isEqualTo("Labellisé");
        assertThat(numbers(DossierSearch.of(dossier.number(), "LABELLED", "", "")))
                .hasSize(1);
        assertThat(numbers(DossierSearch.of(dossier.number(), "SUSPENDED", "", "")))
                .isEmpty();

        labels.suspend(label, null, "Trois semaines sans présence.");

        assertThat(row(dossier.number()).stateLabel()).isEqualTo("Suspendu");
        assertThat(numbers(DossierSearch.of(dossier.number(), "SUSPENDED", "", "")))
                .hasSize(1);
        assertThat(numbers(DossierSearch.of(dossier.number(), "LABELLED", "", "")))
                .isEmpty();
        assertThat(numbers(DossierSearch.of(dossier.number(), "UNDER_CONVENTION", "", "")))
                .hasSize(1);
    }

    @Test
    void a_dossier_tells_which_step_waits_for_whom_and_what_is_due_next() {
        var filed = procedure.file(Samples.oneProfessional());

        var row = row(filed.number());

        assertThat(row.waiting()).containsExactly("Vérifier la recevabilité – Instruction (Caf)");
        assertThat(row.due().on())
                .isBeforeOrEqualTo(dossiers.get(filed.number()).implicitRefusalOn());
        filed.withdraw();
        assertThat(row(filed.number()).waiting()).isEmpty();
        assertThat(row(filed.number()).due()).isNull();
    }

    @Test
    void dossiers_are_chosen_by_step_and_put_in_order() {
        var campaign = journey.openCampaign();
        var one = named("Zostère", campaign);
        var two = named("Écume", campaign);
        walk.admit(one);

        assertThat(numbers(DossierSearch.of("", "", campaign, "").at("checkAdmissibility", steps.keys())))
                .containsExactly(two);
        assertThat(numbers(DossierSearch.of("", "", campaign, "").at("reviewEligibility", steps.keys())))
                .containsExactly(one);
        assertThat(numbers(DossierSearch.of("", "", campaign, "").sorted("numero")))
                .containsExactly(two, one);
        assertThat(numbers(DossierSearch.of("", "", campaign, "").sorted("structure")))
                .containsExactly(two, one);
        assertThat(numbers(DossierSearch.of("", "", campaign, "").sorted("depot")))
                .containsExactly(two, one);
        var byDue = list.page(DossierSearch.of("", "", campaign, "").sorted("echeance"), REVIEWER)
                .rows();
        assertThat(byDue)
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(row -> row.due().on()));
        assertThat(list.page(DossierSearch.of("", "", campaign, ""), REVIEWER).total())
                .isEqualTo(2);
    }

    private String named(String structure, String campaign) {
        var sample = Samples.oneProfessional();
        ((ObjectNode) sample.json().get("structure")).put("name", structure);
        return journey.submit(sample, campaign, sample.json().get("documents")).number();
    }

    @Test
    void a_page_asks_as_many_questions_however_many_dossiers_it_lists() {
        var campaign = journey.openCampaign();
        named("Une", campaign);
        var search = DossierSearch.of("", "", campaign, "").sorted("echeance");
        list.page(search, REVIEWER);
        var forOne = questions(search);
        named("Deux", campaign);
        named("Trois", campaign);

        assertThat(questions(search)).isEqualTo(forOne);
    }

    private int questions(DossierSearch search) {
        return DatabaseCalls.during(() -> list.page(search, REVIEWER)).total();
    }

    @Test
    void what_means_nothing_in_the_address_is_said() {
        var page = Jsoup.parse(Visitor.agent(port, "instructeur")
                .get("/dossiers?etat=PERDU&tri=alphabet&etape=dormir")
                .body());

        assertThat(page.select("main .alert-warning").text())
                .contains("d’état « PERDU »", "Cet ordre n’existe pas", "d’étape « dormir »");
        assertThat(page.select("main nav a[aria-current]").text()).isEqualTo("Numéro");
    }

    private DossierRow row(String number) {
        return list.page(DossierSearch.of(number, "", "", ""), REVIEWER).rows().get(0);
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
