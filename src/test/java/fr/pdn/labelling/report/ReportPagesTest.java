package fr.pdn.labelling.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The report on the portal, with a browser without JavaScript, and the pages of agents. */
@LabellingTest
class ReportPagesTest {
    private static final String CONTACT = "direction@ganivelles.example";
    private static final String REPRESENTATIVE = "presidence@ganivelles.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ReportScene scene;

    @Autowired
    private PortalScene portal;

    private FollowedDossier dossier;
    private PlainBrowser contact;

    @BeforeEach
    void asked() {
        dossier = scene.asked();
        contact = portal.signedIn(CONTACT);
        contact.open(step());
    }

    @AfterEach
    void forget() {
        portal.forgetVisits();
    }

    @Test
    void the_log_fills_it_in() {
        assertThat(text(contact))
                .contains("Bilan de l’année 2027", "Aide à justifier : 500,00 €", "Rien n’est encore enregistré");
        assertThat(value(contact, "hours")).isEqualTo("9");
        assertThat(value(contact, "weeksInOrder")).isEqualTo("2");
    }

    @Test
    void one_writes_it_and_puts_it_aside_and_the_representative_sends_it() {
        contact.fill("activity", "Ateliers du mercredi.").press("button[name=_keep]");
        assertThat(text(contact)).contains("par " + CONTACT, "pas encore envoyé");

        var representative = portal.signedIn(REPRESENTATIVE);
        representative.open(step());
        assertThat(value(representative, "activity")).isEqualTo("Ateliers du mercredi.");
        fill(representative).press("main form .btn-primary");

        assertThat(dossier).waitsFor("analyseAnnualReport");
        assertThat(text(representative)).contains("Compléter le bilan annuel");
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing() {
        var other = portal.signedIn(REPRESENTATIVE);
        other.open(step());
        other.fill("activity", "Ce qu’écrit la présidente.").press("button[name=_keep]");

        contact.fill("activity", "Ce qu’écrit la directrice.").press("button[name=_keep]");
        assertThat(text(contact)).contains(REPRESENTATIVE + " a enregistré cette page", "Pas encore enregistré");
        assertThat(value(contact, "activity")).isEqualTo("Ce qu’écrit la directrice.");
        contact.press("button[name=_keep]");

        other.open(step());
        assertThat(value(other, "activity")).isEqualTo("Ce qu’écrit la directrice.");
    }

    @Test
    void whoever_may_not_sign_is_told_who_may() {
        fill(contact).press("main form .btn-primary");

        assertThat(text(contact)).contains("seul le représentant légal signe le bilan", REPRESENTATIVE);
        assertThat(value(contact, "perspectives")).isEqualTo("Une visio par mois.");
        assertThat(dossier).waitsFor("completeAnnualReport");
    }

    @Test
    void what_is_missing_and_a_sum_that_is_wrong_are_told_at_the_field() {
        contact.press("main form .btn-primary");
        assertThat(contact.page().title()).startsWith("Erreur : ");

        var representative = portal.signedIn(REPRESENTATIVE);
        representative.open(step());
        fill(representative).fill("unspentEuros", "0").press("main form .btn-primary");
        assertThat(text(representative)).contains("l’aide à justifier est de 500,00 €");
    }

    @Test
    void agents_read_where_each_report_stands_and_what_they_say_together() {
        dossier.representative("completeAnnualReport", ReportScene.answers());
        var agent = Visitor.agent(port, "coordination");

        var page = agent.get("/bilans/2027").body();
        assertThat(page).contains("Déposé, à analyser", dossier.number(), "Ce qui peut être publié");
        assertThat(agent.get("/bilans").statusCode()).isEqualTo(200);
        assertThat(agent.get("/bilans/1999").statusCode()).isEqualTo(404);
        var csv = agent.get("/bilans/2027.csv").body();
        assertThat(csv)
                .contains("dossier;structure;etat;depose_le")
                .contains(dossier.number())
                .contains(";9;2;0;12;3;300,00;149,90;50,10");
        for (var format : new String[] {"xlsx", "ods"}) {
            assertThat(agent.get("/bilans/2027." + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(Visitor.agent(port, "paiement").get("/bilans").statusCode()).isEqualTo(403);
    }

    private String step() {
        return "/taches/" + dossier.idOf("completeAnnualReport");
    }

    private static PlainBrowser fill(PlainBrowser browser) {
        for (var answer : Map.of(
                        "activity", "Ateliers du mercredi.",
                        "communication", "Affiche à l’accueil.",
                        "supportMention", "YES",
                        "supportMentionDetails", "Sur l’affiche.",
                        "workingTimeEuros", "300",
                        "equipmentEuros", "149,90",
                        "unspentEuros", "50,10",
                        "expensesDetails", "Un téléphone.",
                        "perspectives", "Une visio par mois.",
                        "accuracy", "true")
                .entrySet()) {
            browser.fill(answer.getKey(), answer.getValue());
        }
        return browser;
    }

    private static String value(PlainBrowser browser, String field) {
        var found = browser.page().expectFirst("[name=" + field + "]");
        return found.tagName().equals("textarea") ? found.text() : found.attr("value");
    }

    private static String text(PlainBrowser browser) {
        return browser.page().text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
