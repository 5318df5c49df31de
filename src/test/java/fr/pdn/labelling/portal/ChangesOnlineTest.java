package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.Replacement;
import fr.pdn.labelling.change.Newcomer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a structure announces from the page of its dossier. */
@LabellingTest
class ChangesOnlineTest {
    private static final String SEND = "main form .btn-primary";
    private static final String FORMER = "D1-P1";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void a_dossier_leads_to_what_can_be_announced_until_it_is_over() {
        var dossier = procedure.file(sample);
        var browser = at(dossier, "");
        assertThat(browser.page().select("main a").eachText())
                .contains(
                        "Changer la personne qui suit le dossier",
                        "Remplacer un professionnel avant le comité",
                        "Annoncer l’absence d’un professionnel");

        dossier.withdraw();

        browser.open("/candidatures/" + dossier.number());
        assertThat(browser.page().select("main").text()).doesNotContain("Signaler un changement");
        browser.open("/candidatures/" + dossier.number() + "/absence");
        assertThat(browser.page().select("main .alert-warning").text()).contains("Ce dossier est clos");
        assertThat(browser.page().select("main form")).isEmpty();
    }

    @Test
    void someone_is_proposed_and_presented_on_one_page() {
        var dossier = procedure.underReview(sample);
        var browser = at(dossier, "/remplacement");

        browser.press(SEND);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Erreur : ");
        assertThat(browser.page().select("#errors li a").eachText()).anyMatch(error -> error.contains("prénom"));

        browser.fill(Newcomer.typed(FORMER)).press(SEND);
        assertThat(browser.page().select(".alert-success").text())
                .contains("Envoyez maintenant le document demandé ci-dessous");
        assertThat(browser.page().select("main li").text()).contains("Maëlle OYAT, pour remplacer Solène SALICORNE");
        browser.send("#PROFESSIONAL_PRESENTATION-file", "maelle.pdf", PortalScene.PDF);

        assertThat(browser.page().select(".pdn-files").text()).contains("maelle.pdf", "présente Maëlle OYAT");
        dossier.reviewer("noteReplacement", "replacementOutcome", "ACCEPTED");
        browser.open("/candidatures/" + dossier.number() + "/recapitulatif");
        assertThat(browser.page().select("main").text()).contains("Maëlle").doesNotContain("Solène quitte");
        assertThat(browser.page().select(".pdn-files").text()).contains("Solène SALICORNE", "Maëlle OYAT");
    }

    @Test
    void nobody_is_proposed_under_the_address_of_a_professional_in_place() {
        var dossier = procedure.underReview(sample);
        var browser = at(dossier, "/remplacement").fill(Newcomer.typed(FORMER));
        browser.fill("email", sample.json().at("/professionals/0/email").asText())
                .press(SEND);

        assertThat(browser.page().select("#errors").text())
                .contains("Cette adresse est celle d’une personne qui figure déjà dans le dossier.");
        assertThat(Replacement.waiting(dossier.read())).isEmpty();
    }

    @Test
    void the_presentation_is_sent_by_a_script_too_and_nothing_is_taken_when_nobody_is_proposed() {
        var dossier = procedure.underReview(sample);
        var browser = at(dossier, "/remplacement");
        browser.fill(Newcomer.typed(FORMER)).press(SEND);

        browser.sendByItself("#PROFESSIONAL_PRESENTATION-file", "maelle.pdf", PortalScene.PDF);
        assertThat(browser.body()).contains("maelle.pdf");

        browser.open("/candidatures/" + dossier.number() + "/remplacement");
        dossier.reviewer("noteReplacement", "replacementOutcome", "REFUSED", "reason", "Hors du champ.");
        browser.send("#PROFESSIONAL_PRESENTATION-file", "encore.pdf", PortalScene.PDF);
        assertThat(browser.page().select("main").text()).doesNotContain("encore.pdf");
        assertThat(Replacement.waiting(dossier.read())).isEmpty();
    }

    @Test
    void pressing_twice_announces_once() {
        var dossier = procedure.underReview(sample);
        var once = at(dossier, "/remplacement").fill(Newcomer.typed(FORMER));
        var twice = at(dossier, "/remplacement").fill(Newcomer.typed(FORMER));

        once.press(SEND);
        twice.press(SEND);

        assertThat(twice.place()).isEqualTo(once.place()).endsWith("/remplacement?fait");
        assertThat(dossier.read().all(Act.REPLACEMENT_REQUESTED)).hasSize(1);
    }

    @Test
    void whoever_asks_too_late_keeps_what_they_wrote_and_reads_what_to_do() {
        var dossier = procedure.underReview(sample);
        var browser = at(dossier, "/remplacement").fill(Newcomer.typed(FORMER));
        dossier.review("FAVOURABLE", "");

        browser.press(SEND);

        assertThat(browser.page().select("#errors").text()).contains("Prévenez dès maintenant la coordination");
        assertThat(browser.page().select("[name=firstName]").val()).isEqualTo("Maëlle");
    }

    @Test
    void an_absence_says_who_when_and_who_covers() {
        var dossier = procedure.accepted(sample);
        var browser = at(dossier, "/absence");
        assertThat(browser.page().select("main").text()).contains("N’écrivez rien sur la santé de la personne");

        browser.fill(Map.of(
                        "absentFrom", List.of("2027-05-03"),
                        "absentUntil", List.of("2027-05-01"),
                        "absence", List.of("LEAVE")))
                .press(SEND);
        assertThat(browser.page().select("#errors").text()).contains("ne peut pas précéder le premier");
        browser.fill("absentUntil", "2027-05-30").press(SEND);

        assertThat(browser.page().select("main li").text())
                .contains("Solène SALICORNE", "3 mai 2027", "30 mai 2027", "annoncé à la coordination");
        dossier.coordination("noteAbsence");
        browser.open("/candidatures/" + dossier.number() + "/absence");
        assertThat(browser.page().select("main li").text()).contains("la coordination en a pris note");
    }

    @Test
    void someone_else_follows_the_dossier_once_they_have_accepted() {
        var dossier = procedure.file(sample);
        var browser = at(dossier, "/correspondant");

        browser.fill(Map.of(
                        "firstName", List.of("Guy"),
                        "lastName", List.of("ARSE"),
                        "role", List.of("adjoint"),
                        "email", List.of("g.arse@ganivelles.example")))
                .press(SEND);

        assertThat(browser.page().select("main li").eachText())
                .anyMatch(line -> line.contains("adressés à " + sample.contactEmail()))
                .anyMatch(line -> line.contains("Guy ARSE doit encore accepter l’invitation"));
    }

    @Test
    void what_was_typed_comes_back_after_the_sign_in_has_ended() {
        var dossier = procedure.underReview(sample);
        var browser = at(dossier, "/remplacement").fill(Newcomer.typed(FORMER));
        browser.loseTheSession();

        browser.press(SEND);
        scene.signIn(browser, sample.contactEmail());

        assertThat(browser.page().select("[name=firstName]").val()).isEqualTo("Maëlle");
        assertThat(browser.page().select(".alert-warning").text()).contains("Ce n’est pas encore enregistré");
        browser.press(SEND);
        assertThat(dossier.read().all(Act.REPLACEMENT_REQUESTED)).hasSize(1);

        browser.loseTheSession();
        browser.send("#PROFESSIONAL_PRESENTATION-file", "maelle.pdf", PortalScene.PDF);
        scene.signIn(browser, sample.contactEmail());
        assertThat(browser.page().select(".alert-warning").text()).contains("choisissez-les de nouveau");
    }

    private PlainBrowser at(FollowedDossier dossier, String page) {
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number() + page);
        return browser;
    }
}
