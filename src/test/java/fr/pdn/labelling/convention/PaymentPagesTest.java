package fr.pdn.labelling.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.change.Announcement;
import fr.pdn.labelling.change.Newcomer;
import fr.pdn.labelling.suspension.BreachGround;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the payment service takes into its own program. */
@LabellingTest
class PaymentPagesTest {
    private static final String IBAN = "FR7699999170010000123451155";

    @Autowired
    private Procedure procedure;

    @Autowired
    private SuspensionScene suspensions;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_grant_is_in_the_file_from_the_second_signature_to_the_payment() {
        var dossier = procedure.accepted(Samples.oneProfessional()).toTheSignature();
        assertThat(lines(dossier)).isEmpty();

        dossier.structure("signConvention", "signatureOutcome", "SIGNED")
                .director("countersignConvention", "countersignatureOutcome", "SIGNED");
        assertThat(lines(dossier)).singleElement().asString().contains(IBAN, "\"500,00\"", dossier.number() + "-C");
        var page = Visitor.agent(port, "paiement").get("/versements").body();
        assertThat(page).contains(dossier.number(), "500,00").doesNotContain(IBAN);
        assertThat(Jsoup.parse(page).select("table.pdn-table td").eachAttr("data-label"))
                .as("on a narrow screen each cell says what it is")
                .contains("Structure", "Compte", "Montant");

        dossier.payments("orderGrant", "grantOutcome", "REJECTED");
        assertThat(lines(dossier)).isEmpty();
    }

    @Test
    void nothing_is_paid_any_more_once_the_convention_is_over() {
        var dossier = suspensions.labelled();
        suspensions.noticed(dossier, null, BreachGround.S5, "FORMAL_NOTICE");
        suspensions.suspend(suspensions.advised(dossier)).fire("suspensionEndNear");
        dossier.announce(Announcement.ADDITION, Newcomer.added())
                .present("P1")
                .coordination("giveMovementOpinion", "movementOpinion", "FAVOURABLE")
                .director("decideMovement", "movementDecision", "ACCEPTED_WITH_GRANT")
                .provideBankDetails()
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED");
        assertThat(lines(dossier)).singleElement().asString().contains("\"500,00\"");

        suspensions.terminate(dossier, 0);

        assertThat(lines(dossier)).isEmpty();
    }

    @Test
    void no_cell_runs_as_a_formula() {
        var dossier = procedure
                .accepted(Samples.oneProfessional())
                .structure(
                        "provideBankDetails",
                        "iban",
                        IBAN,
                        "accountHolder",
                        "=HYPERLINK(\"http://voleur.example\")",
                        "signatory",
                        "La présidente")
                .payments("checkBankDetails", "bankDetailsOutcome", "CONFIRMED")
                .reviewer("reviewConvention", "conventionReview", "READY")
                .structure("signConvention", "signatureOutcome", "SIGNED")
                .director("countersignConvention", "countersignatureOutcome", "SIGNED");

        assertThat(lines(dossier)).singleElement().asString().contains("\"'=HYPERLINK(\"\"http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instructeur", "direction", "pilotage", "admin"})
    void it_is_for_those_who_pay_alone(String login) {
        var agent = Visitor.agent(port, login);

        assertThat(agent.get("/versements").statusCode()).isEqualTo(403);
        assertThat(agent.get("/versements.csv").statusCode()).isEqualTo(403);
    }

    private List<String> lines(FollowedDossier dossier) {
        var file = Visitor.agent(port, "paiement").get("/versements.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body()
                .lines()
                .filter(line -> line.contains(dossier.number()))
                .toList();
    }
}
