package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.Journey;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Candidature;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing around the closing, and what is told before and after. */
@LabellingTest
class FilingMomentTest {
    private static final String LAST_SECOND = "2027-03-05T23:59:59+01:00";
    private static final String ONE_SECOND_LATER = "2027-03-06T00:00:00+01:00";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final String email = PortalScene.someone();

    @Test
    void at_the_closing_second_a_candidature_is_in_time() {
        var browser = reviewing(complete());
        clock.set(LAST_SECOND);

        browser.press(".btn-lg");

        assertThat(browser.page().select(".pdn-receipt").text()).contains("5 mars 2027", "23", "59", "59");
        var filed = journey.read(number(browser));
        assertThat(filed.get("admissibility").asText()).isEqualTo("ADMISSIBLE");
        assertThat(filed.get("flags").toString()).contains("LAST_SECOND_SUBMISSION");
    }

    @Test
    void one_second_later_it_can_still_be_filed_and_is_late() {
        var browser = reviewing(complete());
        clock.set(ONE_SECOND_LATER);

        browser.press(".btn-lg");

        assertThat(journey.read(number(browser)).get("admissibility").asText()).isEqualTo("LATE");
    }

    @Test
    void whoever_comes_after_the_closing_is_told_so_before_filing_and_loses_nothing() {
        var draft = complete();
        var browser = scene.signedIn(email);
        clock.set(ONE_SECOND_LATER);

        browser.open("/candidatures/" + draft.id() + "/relecture");

        assertThat(browser.page().select("#cloture .alert-warning").text())
                .contains("clos depuis le", "Vos réponses sont gardées");
        assertThat(browser.page().select("main form").text()).contains("arrivera hors délai", "Déposer hors délai");
        assertThat(browser.page().select("main").text())
                .contains(draft.answers().project().summary().strip().substring(0, 40));
    }

    @Test
    void the_receipt_gives_number_second_documents_with_their_hash_what_comes_next_and_the_date_of_silence() {
        var browser = reviewing(complete());
        browser.press(".btn-lg");

        var page = browser.page();
        assertThat(page.select("h1").text()).isEqualTo("Votre candidature est déposée");
        assertThat(page.select(".pdn-receipt").text()).contains(number(browser), "20 février 2027");
        assertThat(page.select(".pdn-files").text()).contains("organigramme.pdf");
        assertThat(page.select(".pdn-hash").eachText()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(page.select("main").text())
                .contains("Ce qui se passe maintenant", "réputée rejetée", "Vous pourriez alors former");
    }

    @Test
    void filing_writes_to_every_professional_it_names() {
        var browser = reviewing(complete());
        browser.press(".btn-lg");

        var informed = database.sql("select recipient from mail where dossier = ? and code = 'M03'")
                .param(number(browser))
                .query(String.class)
                .list();
        assertThat(informed).containsExactly("familles@ganivelles.example");
    }

    private Candidature complete() {
        return scene.draft(scene.call(), email);
    }

    private PlainBrowser reviewing(Candidature draft) {
        var browser = scene.signedIn(email);
        browser.open("/candidatures/" + draft.id() + "/pieces");
        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        browser.send("#SPECIFIC_PROJECT-file", "projet.pdf", PortalScene.PDF);
        browser.send("#PROFESSIONAL_PRESENTATION-file", "présentation.pdf", PortalScene.PDF);
        browser.open("/candidatures/" + draft.id() + "/relecture");
        return browser;
    }

    private static String number(PlainBrowser browser) {
        return browser.place().replaceAll(".*/(PDNP[^/]+)/.*", "$1");
    }
}
