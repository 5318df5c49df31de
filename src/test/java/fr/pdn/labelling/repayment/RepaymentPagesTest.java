package fr.pdn.labelling.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.pdf.Archive;
import fr.pdn.labelling.documents.pdf.Written;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read of a repayment: the structure, the payment service, other agents, the letter. */
@LabellingTest
class RepaymentPagesTest {
    private static final String FILE = "/versements/reversements.csv";

    @Autowired
    private SuspensionScene scene;

    @Autowired
    private PortalScene portal;

    @Autowired
    private DocumentsMade made;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private FollowedDossier dossier;

    @BeforeEach
    void demanded() {
        dossier = scene.terminated(scene.labelled(), 250).fire("demandRepayment");
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void the_structure_reads_what_is_left_until_when_and_where_to_pay() {
        var due = FrenchDates.day(scene.today().plusDays(60));
        var asked = "Reversement demandé : 250,00 € jusqu’au " + due + " inclus";
        var structure = portal.signedIn(SuspensionScene.STRUCTURE);
        structure.open("/candidatures");
        assertThat(text(structure)).contains(plain(asked));
        made.of(dossier.read().candidature().id());
        structure.open("/candidatures/" + dossier.number());
        assertThat(structure
                        .page()
                        .select("#reversement ~ .pdn-card a[href*=/documents/]")
                        .text())
                .startsWith("Demande de reversement du");
        assertThat(text(structure))
                .contains(plain(asked), "Aucune activité depuis mai.", "Comment payer", "en proposant un échéancier")
                .doesNotContain("Rien pour l’instant", "FR76");

        received("PARTLY_REPAID", 100);
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure))
                .contains(
                        "Reversement demandé : 150,00 € jusqu’au",
                        "Reversement reçu en partie",
                        "100,00 €, arrivés le");

        received("REPAID", 150);
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure))
                .contains("Reversé le " + plain(FrenchDates.day(scene.today())), "Rien pour l’instant")
                .doesNotContain("Comment payer");
        structure.open("/candidatures");
        assertThat(text(structure)).doesNotContain(dossier.number() + " Reversement");
    }

    @Test
    void a_proposal_to_waive_is_not_told_to_the_structure_its_answer_is() {
        dossier.payments("followRepayment", "repaymentOutcome", "WAIVER_ASKED", "reason", "Elle ne paiera jamais.");
        var structure = portal.signedIn(SuspensionScene.STRUCTURE);
        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure)).doesNotContain("Elle ne paiera jamais.", "Abandon du reversement proposé");

        dossier.director("decideWaiver", "waiverDecision", "WAIVED", "reason", "Liquidation judiciaire.");

        structure.open("/candidatures/" + dossier.number());
        assertThat(text(structure)).contains("Reversement abandonné le", "Liquidation judiciaire.");
    }

    @Test
    void the_payment_service_reads_what_is_awaited_and_keeps_what_is_over_in_its_file() {
        var agent = portal.agent("paiement");
        received("PARTLY_REPAID", 100);
        agent.open("/versements");
        assertThat(text(agent)).contains("Reversements attendus", dossier.number(), "250,00 €", "100,00 €", "150,00 €");
        assertThat(lines()).singleElement().asString().contains("\"250,00\";\"100,00\";\"150,00\"");

        received("REPAID", 150);

        agent.open("/versements");
        assertThat(text(agent)).doesNotContain(dossier.number());
        assertThat(lines()).singleElement().asString().contains("\"250,00\";\"250,00\";\"0,00\"", "Reversé le");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instructeur", "direction", "pilotage", "admin"})
    void the_file_is_for_those_who_handle_money_alone(String login) {
        assertThat(Visitor.agent(port, login).get(FILE).statusCode()).isEqualTo(403);
    }

    @Test
    void every_agent_of_the_dossier_reads_where_it_stands_and_what_was_done() {
        received("PARTLY_REPAID", 100);
        var agent = portal.agent("instructeur");
        agent.open("/dossiers/" + dossier.number());

        assertThat(text(agent))
                .contains("Reversement demandé : 150,00 € jusqu’au", "Suivre le reversement")
                .contains("Somme reçue", "Reversement reçu en partie");
    }

    @Test
    void the_demand_says_how_much_why_by_whom_until_when_how_and_how_to_contest_it() {
        var letters = made.of(dossier.read().candidature().id()).stream()
                .filter(letter -> letter.kind() == GeneratedKind.REPAYMENT_DEMAND)
                .toList();

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(Archive.violations(made.content(letter))).isEmpty();
            assertThat(plain(Written.text(made.content(letter))))
                    .contains("Demande de reversement", "250,00 €", "Aucune activité depuis mai.", "article 13")
                    .contains(plain(FrenchDates.day(scene.today().plusDays(60))), dossier.number(), "500,00 €")
                    .contains("FR76 9999 9000 1700 0000 0004 240", "Agent comptable", "échéancier")
                    .contains("Voies et délais de recours", "Dominique Direction");
        });
    }

    private List<String> lines() {
        var file = Visitor.agent(port, "paiement").get(FILE);
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body()
                .lines()
                .filter(line -> line.contains(dossier.number()))
                .toList();
    }

    private void received(String outcome, Object euros) {
        dossier.payments(
                "followRepayment",
                "repaymentOutcome",
                outcome,
                "receivedOn",
                scene.today().toString(),
                "receivedEuros",
                euros);
    }

    private static String text(PlainBrowser browser) {
        return plain(browser.page().text());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
