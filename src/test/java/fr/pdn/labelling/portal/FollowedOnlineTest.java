package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a structure sees of its filed candidature, and what it does there. */
@LabellingTest
class FollowedOnlineTest {
    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Walk walk;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void a_dossier_says_where_it_stands_what_is_expected_and_what_comes_next() {
        var dossier = procedure.file(sample);
        var browser = at(dossier, "");

        assertThat(browser.page().select(".pdn-receipt").text()).contains("Vérification", "Vous recevrez un courriel.");
        assertThat(browser.page().select("main").text()).contains("Rien pour l’instant.", "réputée rejetée");
        assertThat(browser.page().select(".pdn-stages li[aria-current=step]").text())
                .contains("Étudier la recevabilité", "Qui agit maintenant", "la Caf", "en général avant le 25 février");
        assertThat(browser.page().select(".pdn-stages > li:last-child").text()).isEqualTo("Délivrer le label À venir");
    }

    @Test
    void a_dossier_does_not_exist_for_anyone_else() {
        var dossier = procedure.accepted(sample);
        var task = "/taches/" + dossier.idOf("provideBankDetails");
        var stranger = scene.signedIn(PortalScene.someone());

        for (var page : List.of(
                "",
                "/depot",
                "/recapitulatif",
                "/questions",
                "/retrait",
                "/correspondant",
                "/remplacement",
                "/absence",
                "/convention",
                "/charte/D1-P1")) {
            stranger.open("/candidatures/" + dossier.number() + page);
            assertThat(stranger.status()).as(page).isEqualTo(404);
            assertThat(stranger.body()).as(page).doesNotContain("Ganivelles");
        }
        stranger.open(task);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.body()).contains("Cette démarche n’est pas ouverte").doesNotContain("Ganivelles");
    }

    @Test
    void a_question_of_the_caf_is_answered_and_an_empty_answer_says_so() {
        var dossier = procedure.file(sample);
        walk.askQuestion(dossier.number(), "Qui tiendra la permanence ?");
        var browser = at(dossier, "");
        browser.open("/candidatures/" + dossier.number() + "/questions");
        assertThat(browser.page().text()).contains("Qui tiendra la permanence ?");

        browser.press("main form button");
        assertThat(browser.page().select(".pdn-mistake").text()).isNotBlank();
        assertThat(browser.page().select("textarea").attr("aria-invalid")).isEqualTo("true");

        browser.fill("answer", "Solène, le mardi.").press("main form button");
        assertThat(browser.page().text()).contains("Solène, le mardi.");
        assertThat(dossier).hasRecorded(Act.QUESTION_ANSWERED);
    }

    @Test
    void a_withdrawal_is_asked_twice_and_done_once() {
        var dossier = procedure.file(sample);
        var browser = at(dossier, "/retrait");
        assertThat(browser.page().select(".alert-warning").text()).contains("Un retrait est définitif.");
        assertThat(dossier.read().state()).isNotEqualTo(CandidatureState.WITHDRAWN);

        browser.press(".btn-danger");

        assertThat(dossier.read().state()).isEqualTo(CandidatureState.WITHDRAWN);
        assertThat(browser.page().select(".alert-success").text()).contains("Votre candidature est retirée.");
        browser.open("/candidatures/" + dossier.number() + "/retrait");
        assertThat(browser.place()).isEqualTo("/candidatures/" + dossier.number());
    }

    @Test
    void a_refusal_gives_its_reason_the_part_of_the_machine_and_the_ways_to_appeal() {
        var volunteer = Samples.volunteer();
        var dossier = procedure
                .inCommittee(volunteer, "Le projet mérite un avis.")
                .hearTheMembers()
                .conclude("UNFAVOURABLE", List.of(), "La professionnelle est bénévole.")
                .director("decideCandidature", "decision", "REFUSED", "reason", "La professionnelle est bénévole.");
        var browser = scene.signedIn(volunteer.contactEmail());

        browser.open("/candidatures/" + dossier.number());

        assertThat(browser.page().select("main").text())
                .contains("La professionnelle est bénévole.")
                .contains("La part des contrôles automatiques", "La décision a été prise par une personne.")
                .contains("Contester cette décision", "recours");
    }

    private PlainBrowser at(FollowedDossier dossier, String page) {
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number() + page);
        return browser;
    }
}
