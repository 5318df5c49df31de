package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Candidatures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages of a draft do for a browser that has nothing but HTML. */
@LabellingTest
class WithoutScriptTest {
    private static final String CONTINUE = "button[value=continue]";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Candidatures candidatures;

    private final String email = PortalScene.someone();

    @Test
    void a_whole_candidature_is_written_and_filed() {
        var call = scene.call();
        var sample = Samples.threeProfessionals().json();
        var browser = scene.signedIn(email);
        browser.open("/candidatures/nouvelle");
        browser.press("input[value=" + call + "] ~ button");
        var draft = browser.place().replaceFirst("\\?.*", "");

        browser.open(draft + "/structure");
        var structure = TypedAnswers.of("structure", sample.get("structure"));
        structure.keySet().removeIf(name -> name.matches("structure\\.(iban|bic|accountHolder)"));
        browser.fill(structure).press(CONTINUE);
        assertThat(browser.place()).isEqualTo(draft + "/professionnels");

        browser.press("button[value=professionals]");
        browser.press("button[value=professionals]");
        browser.fill(TypedAnswers.of("professionals", sample.get("professionals")))
                .press(CONTINUE);
        assertThat(browser.place()).isEqualTo(draft + "/projet");

        browser.fill(TypedAnswers.of("project", sample.get("project"))).press(CONTINUE);
        assertThat(browser.place()).isEqualTo(draft + "/budget");

        for (int line = 3; line < sample.at("/budget/expenses").size(); line++) {
            browser.press("button[value=budget.expenses]");
        }
        for (int line = 2; line < sample.at("/budget/income").size(); line++) {
            browser.press("button[value=budget.income]");
        }
        browser.fill(TypedAnswers.of("budget", sample.get("budget"))).press(CONTINUE);
        assertThat(browser.place()).isEqualTo(draft + "/pieces");

        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        browser.send("#SPECIFIC_PROJECT-file", "projet.pdf", PortalScene.PDF);
        browser.fill("professional", "P1", "P2", "P3");
        browser.send("#PROFESSIONAL_PRESENTATION-file", "équipe.pdf", PortalScene.PDF);
        assertThat(browser.page().select(".alert-success").text()).isEqualTo("Fichier reçu : équipe.pdf");

        browser.open(draft + "/engagements");
        browser.fill(TypedAnswers.of("commitments", sample.get("commitments"))).press(CONTINUE);
        assertThat(browser.place()).isEqualTo(draft + "/relecture");
        assertThat(browser.page().select(".alert")).isEmpty();

        browser.press(".btn-lg");
        assertThat(browser.place()).matches("/candidatures/PDNP17-2027-\\d+-0001/depot");
        assertThat(browser.page().text()).contains("équipe.pdf");
        assertThat(browser.page().select(".pdn-hash").eachText())
                .hasSize(3)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void what_is_missing_is_told_at_the_top_and_beside_each_field_and_nothing_typed_is_lost() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft.id(), "structure"));

        browser.fill("structure.name", "Les Oyats")
                .fill("structure.siret", "123")
                .fill("structure.legalForm", "ASSOCIATION")
                .press(CONTINUE);

        var page = browser.page();
        assertThat(page.title()).startsWith("Erreur : Votre structure – étape 1 sur 7");
        assertThat(page.select("#errors li").eachText())
                .contains("Indiquez l’adresse.", "Indiquez le numéro RNA.")
                .doesNotContain("Indiquez le nom de la structure.");
        assertThat(page.select("#errors a")).allSatisfy(link -> {
            var field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.text()).isNotNull();
            var group = field.closest(".pdn-wrong");
            assertThat(group.select(".pdn-mistake").text()).isEqualTo("Erreur : " + link.text());
        });
        assertThat(page.getElementById("field-structure-siret").val()).isEqualTo("123");
        assertThat(page.getElementById("field-structure-name").val()).isEqualTo("Les Oyats");
        assertThat(page.select("#enregistre").text()).isEqualTo("Enregistré à 20 h 00 – pas encore déposé");
    }

    @Test
    void a_question_appears_when_another_answer_calls_for_it_and_keeps_what_it_held() {
        var draft = scene.draft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft.id(), "structure"));
        assertThat(browser.page().getElementById("field-structure-rna-when").hasAttr("hidden"))
                .isFalse();

        browser.fill("structure.legalForm", "COMPANY").press(CONTINUE);
        browser.open(page(draft.id(), "structure"));
        assertThat(browser.page().getElementById("field-structure-rna-when").hasAttr("hidden"))
                .isTrue();
        assertThat(browser.page().getElementById("field-structure-rna").val()).isEqualTo("W179999001");

        browser.open(page(draft.id(), "relecture"));
        assertThat(browser.page().text()).doesNotContain("W179999001");
        browser.press(".btn-lg");
        var filed = candidatures.find(draft.id()).orElseThrow();
        assertThat(filed.number()).isNotNull();
        assertThat(filed.json().get("structure").toString()).doesNotContain("W179999001");
    }

    @Test
    void rows_are_added_and_taken_away_and_the_others_stay_as_they_were() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft.id(), "professionnels"));

        browser.fill("professionals[0].firstName", "Solène").press("button[value=professionals]");
        assertThat(browser.place()).endsWith("?ici=professionals%5B1%5D");
        assertThat(browser.page().select("[autofocus] > legend").text()).isEqualTo("Professionnel 2");
        browser.fill("professionals[1].firstName", "Karim").press("button[name=_remove][value=professionals[0]]");

        assertThat(browser.page().select("input[name$=.firstName]").eachAttr("value"))
                .containsExactly("Karim");
        assertThat(browser.page().select("input[name$=.ref]").eachAttr("value")).containsExactly("P2");
        browser.press("button[value=professionals]");
        assertThat(browser.page().select("input[name$=.ref]").eachAttr("value"))
                .as("no reference is given twice")
                .containsExactly("P2", "P3");
    }

    @Test
    void the_totals_of_the_budget_are_told_at_every_saving() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft.id(), "budget"));

        browser.fill("budget.expenses[0].item", "PRESENCE_STAFF")
                .fill("budget.expenses[0].amount", "4 840,50")
                .fill("budget.income[0].source", "OWN_FUNDS")
                .fill("budget.income[0].amount", "4000")
                .press("button[value=stay]");

        assertThat(browser.page().select("#totaux").text())
                .contains("Total des charges 4 840,50 €", "Total des produits 4 000,00 €", "Écart 840,50 €")
                .contains("Le budget n’est pas encore équilibré");
        browser.fill("budget.income[0].amount", "4840,5").press("button[value=stay]");
        assertThat(browser.page().select("#totaux").text()).contains("Le budget est équilibré.");
    }

    @Test
    void a_text_that_seems_to_hold_a_person_s_data_is_pointed_out_before_filing_and_can_be_filed() {
        var draft = scene.draft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft.id(), "projet"));
        browser.fill("project.summary", "Joindre la maman de Lina au 06 12 34 56 78.")
                .press(CONTINUE);

        browser.open(page(draft.id(), "relecture"));

        var warning = browser.page().select(".alert-warning a[href*=#]");
        assertThat(warning.text()).contains("Résumé du projet", "un numéro de téléphone");
        assertThat(warning.attr("href")).endsWith("/projet#field-project-summary");
        browser.press(".btn-lg");
        assertThat(browser.place()).endsWith("/depot");
    }

    @Test
    void the_steps_tell_how_far_one_is() {
        var draft = scene.draft(scene.call(), email);
        var browser = scene.signedIn(email);

        browser.open("/candidatures/" + draft.id());

        assertThat(browser.page().select(".pdn-steps li").eachText())
                .isEqualTo(List.of(
                        "La structure Terminé",
                        "Les professionnels Terminé",
                        "Le projet Terminé",
                        "Le budget Terminé",
                        "Les pièces justificatives À faire",
                        "Les engagements Terminé",
                        "Relire et déposer"));
        assertThat(browser.page().select("main .btn-primary").text())
                .isEqualTo("Continuer : Les pièces justificatives");
    }

    private static String page(UUID draft, String path) {
        return "/candidatures/" + draft + "/" + path;
    }
}
