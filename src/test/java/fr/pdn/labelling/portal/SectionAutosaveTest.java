package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.candidature.Candidature;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a section that saves itself is told, and that it never takes the place of what someone else wrote. */
@LabellingTest
class SectionAutosaveTest {
    private static final String FORM = "#reponses";

    @Autowired
    private PortalScene scene;

    private final String email = PortalScene.someone();

    @Test
    void what_is_typed_is_saved_even_when_it_is_wrong_and_saved_is_not_filed() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = at(draft, "structure");

        browser.fill("structure.siret", "12").sendByItself(FORM);

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).startsWith("Enregistré à 20 h 00 – pas encore déposé");
        browser.open(path(draft, "structure"));
        assertThat(browser.page().getElementById("field-structure-siret").val()).isEqualTo("12");
        assertThat(browser.page().select("#errors, .pdn-mistake"))
                .as("nobody is told off while writing")
                .isEmpty();
    }

    @Test
    void saving_again_and_again_meets_nobody_else() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = at(draft, "structure");
        browser.fill("structure.town", "Roy").sendByItself(FORM);
        var mark = browser.page().getElementById("mark").val();

        browser.open(path(draft, "structure"));
        assertThat(browser.page().getElementById("mark").val()).isEqualTo(mark);
        browser.fill("structure.town", "Royan").sendByItself(FORM);

        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void the_questions_that_an_answer_opens_or_closes_are_named() {
        var draft = scene.blankDraft(scene.call(), email);

        var browser = at(draft, "structure");
        browser.fill("structure.legalForm", "COMPANY").sendByItself(FORM);
        assertThat(browser.header("HX-Trigger")).contains("\"field-structure-rna-when\":false");

        browser.open(path(draft, "structure"));
        browser.fill("structure.legalForm", "ASSOCIATION").sendByItself(FORM);
        assertThat(browser.header("HX-Trigger")).contains("\"field-structure-rna-when\":true");
    }

    @Test
    void the_totals_of_the_budget_follow() {
        var browser = at(scene.blankDraft(scene.call(), email), "budget");

        browser.fill("budget.expenses[0].amount", "1 200,50").sendByItself(FORM);

        assertThat(browser.page().getElementById("totaux").text()).contains("Total des charges 1 200,50 €");
    }

    @Test
    void a_text_that_seems_to_hold_a_person_s_data_is_pointed_out_beside_it() {
        var browser = at(scene.blankDraft(scene.call(), email), "projet");

        browser.fill("project.summary", "Écrire à maman.lina@orange.fr").sendByItself(FORM);

        assertThat(browser.page().text()).contains("une adresse électronique");
    }

    @Test
    void what_someone_else_saved_meanwhile_stays_and_the_writer_is_told() {
        var draft = scene.blankDraft(scene.call(), email);
        var one = at(draft, "structure");
        var other = at(draft, "structure");
        one.fill("structure.town", "Royan").sendByItself(FORM);

        other.fill("structure.town", "Saintes").sendByItself(FORM);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.page().text()).contains("Pas enregistré.", "modifiée ailleurs");
        other.open(path(draft, "structure"));
        assertThat(other.page().getElementById("field-structure-town").val()).isEqualTo("Royan");
    }

    @Test
    void a_writer_whose_sign_in_has_ended_is_told_without_leaving_the_page() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = at(draft, "structure");
        browser.loseTheSession();

        browser.fill("structure.town", "Royan").sendByItself(FORM);

        assertThat(browser.status()).isEqualTo(401);
    }

    @Test
    void once_filed_nothing_is_saved_and_the_writer_is_told() {
        var draft = scene.draft(scene.call(), email);
        var late = at(draft, "structure");
        at(draft, "relecture").press(".btn-lg");

        late.fill("structure.town", "Royan").sendByItself(FORM);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Pas enregistré.", "a été déposée");
    }

    private PlainBrowser at(Candidature draft, String section) {
        var browser = scene.signedIn(email);
        browser.open(path(draft, section));
        return browser;
    }

    private static String path(Candidature draft, String section) {
        return "/candidatures/" + draft.id() + "/" + section;
    }
}
