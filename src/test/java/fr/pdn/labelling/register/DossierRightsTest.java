package fr.pdn.labelling.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.eligibility.CommitteeTies;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who opens which dossier, and whose account number they see there. */
@LabellingTest
class DossierRightsTest {
    private static final Samples.Sample SAMPLE = Samples.named("D1");
    private static final String IN_FULL = "FR76 9999 9170 0100 0012 3451 155";
    private static final String MASKED = "FR76 •••• 1155";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private Walk walk;

    @Autowired
    private CommitteeTies ties;

    @Autowired
    private JdbcClient database;

    private String number;

    @BeforeEach
    void aDossierInReview() {
        number = journey.submit(SAMPLE).number();
        walk.admit(number);
    }

    @AfterEach
    void forget() {
        database.sql("delete from committee_tie").update();
        database.sql("delete from sign_in_attempt").update();
    }

    @ParameterizedTest
    @CsvSource({
        "instructeur, 200",
        "coordination, 200",
        "direction, 200",
        "paiement, 200",
        "pilotage, 200",
        "admin, 200",
        "membre1, 404",
        "integration, 403"
    })
    void each_group_has_its_answer(String login, int status) {
        assertThat(as(login).get("/dossiers/" + number).statusCode()).isEqualTo(status);
    }

    @Test
    void without_a_login_one_is_asked_to_sign_in() {
        var answer = Visitor.anonymous(port).get("/dossiers/" + number);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
    }

    @Test
    void a_dossier_that_does_not_exist_is_as_one_that_is_not_yours() {
        var member = as("membre1");

        assertThat(as("instructeur").get("/dossiers/PDNP17-2027-1-9999").statusCode())
                .isEqualTo(404);
        assertThat(text(member, number)).isEqualTo(text(member, "PDNP17-2027-1-9999"));
    }

    @Test
    void a_member_opens_the_dossiers_of_their_session_and_no_other() {
        walk.review(number, "FAVOURABLE", "");
        var other = journey.submit(SAMPLE).number();

        assertThat(as("membre1").get("/dossiers/" + number).statusCode()).isEqualTo(200);
        assertThat(as("membre1").get("/dossiers/" + other).statusCode()).isEqualTo(404);
        assertThat(as("membre1").get("/dossiers").body()).contains(number).doesNotContain(other);
    }

    @Test
    void a_member_tied_to_the_structure_sees_nothing_of_the_dossier() {
        ties.add("membre2", SAMPLE.json().at("/structure/siret").asText());

        walk.review(number, "FAVOURABLE", "");

        assertThat(as("membre2").get("/dossiers/" + number).statusCode()).isEqualTo(404);
        assertThat(as("membre2").get("/dossiers").body()).doesNotContain(number);
    }

    @Test
    void a_member_who_steps_aside_sees_nothing_any_more() {
        walk.review(number, "FAVOURABLE", "");
        var task = journey.tasks(number, "giveMemberOpinion").stream()
                .filter(t -> t.getAssignee().equals("membre1"))
                .findFirst()
                .orElseThrow();

        journey.complete("membre1", task, Map.of("memberOpinion", "RECUSED"));

        assertThat(as("membre1").get("/dossiers/" + number).statusCode()).isEqualTo(404);
        assertThat(as("membre1").get("/dossiers").body()).doesNotContain(number);
        assertThat(as("membre2").get("/dossiers/" + number).statusCode()).isEqualTo(200);
        assertThat(whatTheDossierHolds()).allSatisfy(path -> {
            assertThat(as("membre1").get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(as("membre2").get(path).statusCode()).as(path).isEqualTo(200);
        });
    }

    /** One of its documents and one of its mails. */
    private List<String> whatTheDossierHolds() {
        var document = database.sql(
                "select min(d.id::text) from document d join candidature c on c.id = d.candidature_id where number = ?");
        return List.of(
                "/dossiers/%s/documents/%s"
                        .formatted(
                                number,
                                document.param(number).query(String.class).single()),
                mails().get(0));
    }

    private List<String> mails() {
        return database.sql("select '/dossiers/' || dossier || '/courriels/' || id from mail where dossier = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void an_account_number_is_whole_for_those_who_pay_and_for_nobody_else() {
        var reason = "L’IBAN FR7699999170010000123451155 n’est pas à votre nom.";
        toTheBankDetails();
        journey.complete(
                "paiement", number, "checkBankDetails", Map.of("bankDetailsOutcome", "TO_CORRECT", "reason", reason));

        assertThat(page("paiement")).contains(IN_FULL).contains("FR7699999170010000123451155");
        for (var login : List.of("instructeur", "direction", "pilotage", "admin")) {
            assertThat(page(login)).as(login).contains(MASKED).doesNotContain(IN_FULL, "FR7699999");
        }
        for (var login : List.of("coordination", "membre1")) {
            assertThat(page(login))
                    .as(login)
                    .doesNotContain(MASKED, IN_FULL, "FR7699999", "Coordonnées bancaires</h2>");
        }
        assertThat(mails())
                .hasSizeGreaterThan(5)
                .allSatisfy(mail -> assertThat(as("coordination").get(mail).body())
                        .contains("Courriel")
                        .doesNotContain(MASKED, IN_FULL, "FR7699999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "paiement", "pilotage", "admin", "membre1"})
    void only_reviewers_and_the_coordination_ask_the_structure(String login) {
        walk.review(number, "FAVOURABLE", "");
        var agent = as(login);

        assertThat(agent.get("/dossiers/" + number).body()).doesNotContain("Poser une question");
        assertThat(agent.post("/dossiers/" + number + "/questions", Map.of("question", "Pourquoi ?"))
                        .statusCode())
                .isEqualTo(403);
    }

    private void toTheBankDetails() {
        walk.review(number, "FAVOURABLE", "");
        walk.hearTheMembers(number);
        walk.conclude(number, "FAVOURABLE", SAMPLE.professionals(), "");
        journey.complete("direction", number, "decideCandidature", Map.of("decision", "ACCEPTED"));
        journey.outsider(
                SAMPLE.contactEmail(),
                number,
                "provideBankDetails",
                Map.of(
                        "iban", "FR7699999170010000123451155",
                        "accountHolder", "Centre social Les Ganivelles",
                        "signatory", "Odile TAMARISQUE"));
    }

    private static String text(Visitor visitor, String number) {
        return Jsoup.parse(visitor.get("/dossiers/" + number).body()).text();
    }

    private String page(String login) {
        return as(login).get("/dossiers/" + number).body();
    }

    private Visitor as(String login) {
        return Visitor.agent(port, login);
    }
}
