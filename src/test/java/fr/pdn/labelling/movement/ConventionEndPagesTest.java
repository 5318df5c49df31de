package fr.pdn.labelling.movement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.campaign.FrenchDates;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.CandidatureState;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import fr.pdn.labelling.suspension.SuspensionScene;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which a convention is ended, or kept: of the structure, and of the agent who received its letter. */
@LabellingTest
class ConventionEndPagesTest {
    private static final String SEND = "main form .btn-primary";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";

    @Autowired
    private SuspensionScene breaches;

    @Autowired
    private PortalScene portal;

    @Autowired
    private JdbcClient database;

    private FollowedDossier dossier;
    private LocalDate earliest;

    @BeforeEach
    void labelled() {
        dossier = breaches.labelled();
        earliest = breaches.today().plusMonths(2);
    }

    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void whoever_may_sign_reads_what_follows_and_ends_the_convention_then_keeps_it() {
        var browser = portal.signedIn(REPRESENTATIVE);
        browser.open(page(""));
        assertThat(text(browser)).doesNotContain("Garder la convention");
        browser.open(browser.page().expectFirst("a[href$=/fin-de-convention]").attr("href"));
        assertThat(text(browser))
                .contains(
                        "un préavis de 2 mois",
                        "Les labels prennent fin",
                        "les fiches quittent l’annuaire",
                        "le logo ne sont plus utilisés",
                        "Le bilan de la dernière année",
                        "L’aide au démarrage non employée",
                        "Au plus tôt le " + shown(earliest),
                        "Il n’y a pas de bonne ou de mauvaise raison");
        assertThat(browser.page().select("#" + described(browser)).text()).contains("Au plus tôt le");

        browser.fill("endsOn", earliest.minusDays(1).toString()).press(SEND);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(mistake(browser)).contains("Cochez cette case pour mettre fin à la convention.");
        browser.fill("confirmed", "true").press(SEND);
        assertThat(mistake(browser)).contains("choisissez le " + shown(earliest) + " ou un jour suivant.");
        assertThat(browser.page().select("#errors a[href=#field-endsOn]")).hasSize(1);
        browser.fill("endsOn", earliest.toString()).press(SEND);

        assertThat(text(browser))
                .contains("C’est enregistré", "son dernier jour est le " + shown(earliest))
                .doesNotContain("Pourquoi");
        browser.open(page(""));
        assertThat(text(browser))
                .contains("Conventionné jusqu’au " + shown(earliest), "D’ici là, cette fin peut être annulée.")
                .doesNotContain("Mettre fin à la convention");

        browser.open(browser.page().expectFirst("a[href$=/maintien]").attr("href"));
        browser.press(SEND);
        assertThat(mistake(browser)).contains("Cochez cette case pour garder la convention.");
        browser.fill("confirmed", "true").press(SEND);
        browser.open(page(""));
        assertThat(text(browser)).contains("Conventionné", "Mettre fin à la convention");
        assertThat(dossier).hasRecorded(Act.CONVENTION_END_ANNOUNCED, Act.CONVENTION_END_TAKEN_BACK);
    }

    @Test
    void anyone_else_is_told_who_can() {
        var browser = portal.signedIn(SuspensionScene.STRUCTURE);

        browser.open(page("/fin-de-convention"));

        assertThat(text(browser)).contains("peut signer pour la structure", REPRESENTATIVE);
        assertThat(browser.page().select("main form")).isEmpty();
    }

    @Test
    void what_was_typed_survives_the_end_of_the_sign_in() {
        var browser = portal.signedIn(REPRESENTATIVE);
        browser.open(page("/fin-de-convention"));
        browser.loseTheSession();

        browser.fill("reason", "Plus de financement.").press(SEND);
        portal.signIn(browser, REPRESENTATIVE);

        assertThat(browser.page().select("[name=reason]").text()).isEqualTo("Plus de financement.");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_END_ANNOUNCED);
    }

    @Test
    void a_reviewer_enters_a_letter_whose_notice_began_when_it_arrived() {
        var arrived = breaches.today().minusDays(10);
        var agent = portal.agent("instructeur");
        agent.open("/dossiers/" + dossier.number());
        agent.open(agent.page().expectFirst("a[href$=/fin-de-convention]").attr("href"));
        agent.fill("receivedOn", breaches.today().plusDays(1).toString())
                .fill("endsOn", earliest.toString())
                .press(SEND);
        assertThat(mistake(agent)).contains("Indiquez le jour où la lettre est arrivée");
        agent.fill("receivedOn", arrived.toString())
                .fill("endsOn", arrived.plusMonths(2).minusDays(1).toString())
                .press(SEND);
        assertThat(mistake(agent)).contains("choisissez le " + shown(arrived.plusMonths(2)));
        agent.fill("endsOn", arrived.plusMonths(2).toString())
                .fill("reason", "Le centre ferme.")
                .press(SEND);

        assertThat(text(agent))
                .contains(
                        "La fin de la convention est enregistrée.",
                        "Fin de la convention annoncée par la structure",
                        "Lettre arrivée le",
                        shown(arrived),
                        "Le centre ferme.",
                        "Saisir l’annulation d’une fin de convention");
        assertThat(dossier).hasPassedInOrder("conventionEndAnnounced", "notifyConventionEnd");

        agent.open("/dossiers/" + dossier.number() + "/maintien");
        agent.press(SEND);
        assertThat(mistake(agent)).contains("Indiquez comment la structure l’a fait savoir.");
        agent.fill("reason", "Lettre du président.").press(SEND);
        assertThat(text(agent)).contains("La fin de la convention est annulée.");
        assertThat(dossier)
                .hasRecorded(Act.CONVENTION_END_TAKEN_BACK, "instructeur", "Lettre du président.")
                .isIn(CandidatureState.UNDER_CONVENTION);
    }

    @Test
    void only_a_reviewer_enters_a_letter() {
        var agent = portal.agent("coordination");

        agent.open("/dossiers/" + dossier.number() + "/fin-de-convention");
        assertThat(agent.status()).isEqualTo(403);
        agent.open("/dossiers/" + dossier.number() + "/maintien");
        assertThat(agent.status()).isEqualTo(403);
    }

    private static String described(PlainBrowser browser) {
        return browser.page().expectFirst("[name=endsOn]").attr("aria-describedby");
    }

    private static String mistake(PlainBrowser browser) {
        return browser.page().select(".pdn-mistake").text().replace('\u00a0', ' ');
    }

    private String page(String under) {
        return "/candidatures/" + dossier.number() + under;
    }

    private static String shown(LocalDate day) {
        return FrenchDates.day(day).replace('\u00a0', ' ');
    }

    private static String text(PlainBrowser browser) {
        return browser.page().text().replace('\u00a0', ' ');
    }
}
