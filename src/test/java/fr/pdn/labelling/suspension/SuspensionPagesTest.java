package fr.pdn.labelling.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.pdf.Written;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports by page and by API, what the structure sees, and what it is written. */
@LabellingTest
class SuspensionPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private SuspensionScene scene;

    @Autowired
    private PortalScene portal;

    @Autowired
    private BreachFiles files;

    @Autowired
    private DocumentsMade made;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;

    @BeforeEach
    void labelled() {
        dossier = scene.labelled();
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void another_system_reports_a_breach_of_a_label_or_of_a_convention_once_per_key() {
        var tool = Visitor.withBasic(port, "integration");
        var body = "{\"label\": \"%s\", \"ground\": \"S4\", \"facts\": \"Aucun relevé.\"}"
                .formatted(scene.labelOf(dossier).number());
        var first = tool.send("POST", "/api/breaches", body);
        var again = tool.send("POST", "/api/breaches", body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        var whole = tool.send(
                "POST",
                "/api/breaches",
                "{\"convention\": \"%s-C\", \"ground\": \"S5\", \"facts\": \"Aucun bilan.\"}"
                        .formatted(dossier.number()));
        assertThat(whole.statusCode()).as(whole.body()).isEqualTo(201);

        assertThat(files.of(dossier.number()))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.breach().reportedBy()).isEqualTo("integration"));
        assertThat(dossier.open()).containsExactly("qualifyBreach");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/label",
                "{\"label\": \"PDNP17-L-1999-001\", \"ground\": \"S4\", \"facts\": \"x\"}|/label",
                "{\"convention\": \"PDNP17-1999-1-0001-C\", \"ground\": \"S4\", \"facts\": \"x\"}|/convention",
                "{\"label\": \"a\", \"convention\": \"b\", \"ground\": \"S4\", \"facts\": \"x\"}|/convention",
                "{\"label\": \"a\", \"ground\": \"S15\", \"facts\": \"x\"}|/ground",
                "{\"label\": \"a\", \"ground\": 4, \"facts\": [\"x\"]}|/facts",
                "{\"label\": {}, \"ground\": \"S4\", \"facts\": \"  \"}|/facts",
                "{\"label\": \"a\", \"ground\": \"S4\", \"facts\": \"x\", \"until\": \"2027\"}|/until"
            })
    void what_is_not_right_is_said_where_it_is(String body, String pointer) {
        var answer = Visitor.withBasic(port, "integration").send("POST", "/api/breaches", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource({"paiement,403", "membre1,403", "pilotage,403", "direction,200", "instructeur,200"})
    void breaches_are_for_those_who_deal_with_them(String login, int status) {
        assertThat(Visitor.agent(port, login).get("/manquements").statusCode()).isEqualTo(status);
    }

    @Test
    void a_director_reports_nothing() {
        assertThat(Visitor.agent(port, "direction").get("/manquements/nouveau").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_coordination_reports_on_a_page_and_the_structure_answers_on_its_own() {
        var agent = portal.agent("coordination");
        agent.open("/manquements/nouveau?dossier=" + dossier.number());
        agent.press("main form .btn-primary");
        assertThat(agent.status()).isEqualTo(422);
        agent.fill("concerned", scene.labelOf(dossier).number())
                .fill("ground", "S4")
                .fill("facts", "Aucun relevé depuis six semaines.")
                .press("main form .btn-primary");
        assertThat(text(agent)).contains("Le manquement est signalé", "Absence de relevé d’activité", "À qualifier");
        assertThat(files.of(dossier.number()).get(0).breach().source()).isEqualTo(BreachSource.COORDINATION);

        dossier.reviewer("qualifyBreach", "breachQualification", "FORMAL_NOTICE", "reason", "Établi.")
                .director("signFormalNotice", "noticeOutcome", "SIGNED");
        var structure = portal.signedIn(Samples.oneProfessional().contactEmail());
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure))
                .contains("Mise en demeure envoyée", "Aucun relevé depuis six semaines.", "demander à être entendus");
        structure.open("/taches/" + dossier.idOf("submitObservations"));
        structure.send("#OTHER-file", "preuve.pdf", PortalScene.PDF);
        assertThat(text(structure)).contains("Fichier reçu : preuve.pdf");
        structure.fill("observations", "Nous reprenons les relevés.").press("main form:not([enctype]) .btn-primary");
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure)).contains("Nous reprenons les relevés.", "preuve.pdf");

        scene.suspend(scene.advised(dossier));
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure))
                .contains("Suspension en cours", "L’engagement n’est pas tenu.", "la coordination : suspension");
        var verification = "/verification/" + scene.labelOf(dossier).number();
        assertThat(Visitor.anonymous(port).get(verification).body()).contains("suspendu");
    }

    @Test
    void notice_minutes_and_decisions_are_documents_of_the_dossier() {
        scene.noticed(dossier, "URGENT");
        dossier.structure("submitObservations", "observations", "Un départ.", "hearingRequested", true)
                .fire("noticeDelayOver")
                .reviewer("holdHearing", "minutes", "Audition du 3 juillet.\nPrésents : la présidente.");
        scene.opinion(dossier, "coordination", "coordination", "SUSPENSION");
        scene.opinion(dossier, "committee", "membre1", "WARNING");
        scene.suspend(dossier)
                .later(Duration.ofDays(2))
                .structure("requestLifting", "request", "Fait.")
                .director("decideLifting", "liftingDecision", "LIFTED", "reason", "Les relevés sont à jour.");

        var letters = made.of(dossier.read().candidature().id());

        assertThat(texts(letters, GeneratedKind.FORMAL_NOTICE))
                .singleElement()
                .asString()
                .contains(
                        "Mise en demeure",
                        "rendre compte de la mission par un relevé d’activité (cahier des charges §4)",
                        "Vous faire assister par un conseil",
                        "Suspension en urgence",
                        "Dominique Direction");
        assertThat(texts(letters, GeneratedKind.HEARING_MINUTES))
                .singleElement()
                .asString()
                .contains("Audition du 3 juillet.", "Inès Instruction");
        assertThat(texts(letters, GeneratedKind.SUSPENSION_DECISION))
                .hasSize(3)
                .satisfiesExactly(
                        interim -> assertThat(interim).contains("suspension en urgence", "Voies et délais de recours"),
                        decided -> assertThat(decided)
                                .contains(
                                        "L. 122-1",
                                        "la coordination : suspension",
                                        "L’engagement n’est pas tenu.",
                                        "au plus tard"),
                        lifted -> assertThat(lifted).contains("levée de la suspension", "Les relevés sont à jour."));
        assertThat(Visitor.agent(port, "coordination")
                        .get("/dossiers/" + dossier.number())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_withdrawal_of_the_structure_is_noted_with_a_word() {
        var breach = scene.report(dossier, BreachGround.S4);
        var agent = Visitor.agent(port, "coordination");
        agent.get("/manquements/" + breach);
        assertThat(agent.post("/manquements/" + breach + "/retrait", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agent.post("/manquements/" + breach + "/retrait", Map.of("reason", "Courrier."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(files.get(breach).state()).isEqualTo(BreachState.WITHDRAWN);
        assertThat(agent.post("/manquements/" + breach + "/retrait", Map.of("reason", "Courrier."))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agent.get("/manquements/999999999").statusCode()).isEqualTo(404);
    }

    private List<String> texts(List<GeneratedDocument> letters, GeneratedKind kind) {
        return letters.stream()
                .filter(letter -> letter.kind() == kind)
                .map(letter -> Written.text(made.content(letter)).replaceAll("\\s+", " "))
                .toList();
    }

    private static String text(PlainBrowser browser) {
        return browser.page().text().replace('\u00a0', ' ');
    }
}
