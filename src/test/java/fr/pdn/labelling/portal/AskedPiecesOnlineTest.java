package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pieces that are asked for, answered one by one on the page of their step. */
@LabellingTest
class AskedPiecesOnlineTest {
    private static final String TRANSMIT = "main form .btn-primary";
    private static final String CHART = "#ORGANISATION_CHART";
    private static final String PROJECT = "#SPECIFIC_PROJECT";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    private final Sample sample = Samples.incomplete();

    @Test
    void each_piece_has_its_reason_its_state_and_its_own_way_to_answer() {
        var dossier = asked();
        var browser = at(dossier);
        assertThat(browser.page().select(PROJECT).text())
                .contains("Pièce demandée car illisible", "La page 3 est floue.", "À fournir");
        assertThat(browser.page().select(CHART).text()).contains("Pièce demandée car manquante", "À fournir");

        browser.send(PROJECT + "-file", "projet.pdf", PortalScene.PDF);
        assertThat(browser.page().select(PROJECT + " [data-received]").text()).contains("Reçue", "projet.pdf");
        assertThat(browser.page().select(PROJECT + " details")).isEmpty();

        browser.fill("reason", "Il est en cours de refonte.").press(CHART + " details button");
        assertThat(browser.page().select(CHART).text())
                .contains("Vous avez indiqué ne pas pouvoir la fournir", "Il est en cours de refonte.");
        browser.press(TRANSMIT);

        assertThat(dossier)
                .waitsFor("checkAdmissibility")
                .hasRecorded(Act.COMPLEMENTS_REQUESTED, Act.PIECE_UNAVAILABLE, Act.COMPLEMENTS_RECEIVED);
    }

    @Test
    void whoever_forgets_a_piece_is_told_and_may_transmit_all_the_same() {
        var dossier = asked();
        var browser = at(dossier);
        browser.send(PROJECT + "-file", "projet.pdf", PortalScene.PDF);

        browser.press(TRANSMIT);
        assertThat(browser.page().select(".alert-warning").text())
                .contains("Rien n’est encore transmis.", "Organigramme");
        assertThat(dossier).waitsFor("provideComplements");

        browser.press(TRANSMIT);
        assertThat(dossier).waitsFor("checkAdmissibility");
    }

    @Test
    void the_dossier_says_what_is_asked_and_why() {
        var dossier = asked();
        var browser = scene.signedIn(sample.contactEmail());

        browser.open("/candidatures/" + dossier.number());

        assertThat(browser.page().select(".alert-warning").text())
                .contains("Organigramme de la structure (pièce manquante)", "(pièce illisible) : La page 3 est floue.");
    }

    @Test
    void an_explanation_that_is_too_long_is_shown_again() {
        var browser = at(asked());

        browser.fill("reason", "a".repeat(501)).press(CHART + " details button");

        assertThat(browser.page().title()).startsWith("Erreur : ");
        assertThat(browser.page().select(CHART + " .pdn-mistake").text()).contains("500 caractères au plus");
        assertThat(browser.page().select(CHART + " textarea").text()).hasSize(501);
    }

    @Test
    void an_explanation_sent_after_the_sign_in_had_ended_comes_back() {
        var dossier = asked();
        var browser = at(dossier);
        browser.loseTheSession();

        browser.fill("reason", "Il est en cours de refonte.").press(CHART + " details button");
        scene.signIn(browser, sample.contactEmail());

        assertThat(browser.page().select(CHART + " textarea").text()).isEqualTo("Il est en cours de refonte.");
        assertThat(dossier).hasNotRecorded(Act.PIECE_UNAVAILABLE);
        browser.press(CHART + " details button");
        assertThat(dossier).hasRecorded(Act.PIECE_UNAVAILABLE);
    }

    @Test
    void the_pieces_of_a_dossier_are_nobody_else_s() {
        var task = "/taches/" + asked().idOf("provideComplements");
        var stranger = scene.signedIn(PortalScene.someone());

        stranger.open(task + "/absence");

        assertThat(stranger.status()).isEqualTo(404);
    }

    private FollowedDossier asked() {
        return procedure
                .file(sample)
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART", "SPECIFIC_PROJECT"),
                        "specificProjectReason",
                        "UNREADABLE",
                        "specificProjectNote",
                        "La page 3 est floue.");
    }

    private PlainBrowser at(FollowedDossier dossier) {
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/taches/" + dossier.idOf("provideComplements"));
        return browser;
    }
}
