package fr.pdn.labelling.movement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.label.Label;
import fr.pdn.labelling.label.Labels;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A departure that the professional declares, a change of employment that a reviewer enters. */
@LabellingTest
class MovementPagesTest {
    private static final String SEND = "main form .btn-primary";

    @Autowired
    private Procedure procedure;

    @Autowired
    private PortalScene portal;

    @Autowired
    private Labels labels;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;
    private Label label;

    @BeforeEach
    void labelled() {
        dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        label = labels.of(dossier.read().candidature().id()).get(0);
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void a_professional_declares_their_own_departure_and_the_structure_is_told() {
        var browser = professional();
        browser.open("/presence");
        assertThat(browser.page().expectFirst("a[href=" + departure() + "]").text())
                .startsWith("Déclarer mon départ");
        browser.open(departure());
        browser.press(SEND);
        assertThat(browser.status()).isEqualTo(422);
        browser.fill("lastDay", "2031-06-30")
                .fill("departureReason", "RETIREMENT")
                .press(SEND);
        assertThat(text(browser)).contains("Vérifiez l’année : cette date est dans plus d’un an.");

        browser.fill("lastDay", "2027-06-30").press(SEND);

        assertThat(text(browser)).contains("Votre structure et la coordination sont prévenues.");
        assertThat(dossier)
                .hasPassed("departureDeclared", 1)
                .waitsFor("settleAccounts")
                .hasSent("departure-declared", "direction@ganivelles.example", "coordination@pdn17.example")
                .hasWritten("departure-declared", text -> assertThat(text).contains("est déclaré par cette personne"));
        browser.open(departure());
        assertThat(text(browser)).contains("Votre départ est déclaré : votre dernier jour est le 30 juin 2027.");

        dossier.fire("departureReached");
        assertThat(dossier).hasRecorded(Act.LABEL_ENDED);
        assertThat(dossier.read().last(Act.LABEL_ENDED).orElseThrow().text("reason"))
                .isEqualTo("Départ déclaré par cette personne, dernier jour le 30\u00a0juin 2027.");
    }

    @Test
    void nobody_declares_the_departure_of_someone_else_there() {
        var structure = portal.signedIn("direction@ganivelles.example");

        structure.open(departure());

        assertThat(structure.status()).isEqualTo(404);
    }

    @Test
    void a_reviewer_enters_a_change_of_employment_they_learnt_of_with_its_reason() {
        var agent = portal.agent("instructeur");
        agent.open("/dossiers/" + dossier.number());
        agent.open(agent.page().expectFirst("a[href$=/statut]").attr("href"));
        agent.fill("professional", "D1-P1")
                .fill("changedOn", "2027-05-01")
                .fill("employmentStatus", "VOLUNTEER")
                .fill("employedByStructure", "false")
                .press(SEND);
        assertThat(agent.status()).isEqualTo(422);
        assertThat(text(agent)).contains("Dites comment vous l’avez appris : c’est le motif de cet examen.");

        agent.fill("reason", "Lu dans le bilan de la structure.").press(SEND);

        assertThat(text(agent)).contains("C’est saisi, et en cours d’examen.", "Lu dans le bilan de la structure.");
        assertThat(dossier.shown("reviewEmployment", "movement"))
                .contains("Appris par la Caf", "Lu dans le bilan de la structure.");
        dossier.reviewer("reviewEmployment", "employmentReview", "COMPLIANT");
        assertThat(dossier).hasPassedInOrder("employmentChanged", "reviewEmployment", "employmentAccepted");
    }

    @Test
    void only_a_reviewer_enters_it() {
        var agent = portal.agent("paiement");

        agent.open("/dossiers/" + dossier.number() + "/statut");

        assertThat(agent.status()).isEqualTo(403);
    }

    private PlainBrowser professional() {
        return portal.signedIn(dossier.read()
                .answers()
                .professional(label.professional())
                .orElseThrow()
                .email());
    }

    private String departure() {
        return "/presence/" + label.number() + "/depart";
    }

    private static String text(PlainBrowser browser) {
        return browser.page().text();
    }
}
