package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Walk;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens while someone writes, what they wrote is saved or shown to them again, and they are told which. */
@LabellingTest
class NothingTypedIsLostTest {
    private static final String CONTINUE = "button[value=continue]";
    private static final String TYPED = "Un projet écrit tard le soir.";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Candidatures candidatures;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Walk walk;

    private final String email = PortalScene.someone();

    @Test
    void a_section_sent_after_the_sign_in_has_ended_comes_back_filled_in_and_is_saved_when_sent_again() {
        var draft = scene.draft(scene.call(), email);
        var browser = at(draft, "projet");
        browser.loseTheSession();

        browser.fill("project.summary", TYPED).press(CONTINUE);
        assertThat(browser.page().select(".alert-warning").text())
                .contains("Votre connexion a pris fin.", "Ce que vous avez écrit est gardé");
        scene.signIn(browser, email);

        assertThat(browser.page().getElementById("field-project-summary").val()).isEqualTo(TYPED);
        assertThat(browser.page().select(".alert-warning").text()).contains("Ce n’est pas encore enregistré");
        assertThat(summary(draft)).isNotEqualTo(TYPED);
        browser.press(CONTINUE);
        assertThat(summary(draft)).isEqualTo(TYPED);
    }

    @Test
    void what_was_kept_is_shown_to_nobody_else() {
        var draft = scene.draft(scene.call(), email);
        var browser = at(draft, "projet");
        browser.loseTheSession();
        browser.fill("project.summary", TYPED).press(CONTINUE);

        scene.signIn(browser, PortalScene.someone());

        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.body()).doesNotContain(TYPED);
    }

    @Test
    void an_answer_to_the_caf_comes_back_too() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.file(sample);
        walk.askQuestion(dossier.number(), "Qui tiendra la permanence ?");
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number() + "/questions");
        browser.loseTheSession();

        browser.fill("answer", TYPED).press("main form button");
        scene.signIn(browser, sample.contactEmail());

        assertThat(browser.page().select("textarea[name=answer]").text()).isEqualTo(TYPED);
        browser.press("main form button");
        assertThat(dossier.read().acts().toString()).contains(TYPED);
    }

    @Test
    void a_task_comes_back_too() {
        var sample = Samples.oneProfessional();
        var dossier = procedure.accepted(sample);
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/taches/" + dossier.idOf("provideBankDetails"));
        browser.loseTheSession();

        browser.fill("accountHolder", "Les Ganivelles").press("main form .btn-primary");
        scene.signIn(browser, sample.contactEmail());

        assertThat(browser.page().select("[name=accountHolder]").val()).isEqualTo("Les Ganivelles");
        browser.press("main form .btn-primary");
        assertThat(browser.page().select("#errors").text()).contains("IBAN");
        assertThat(browser.page().select("[name=accountHolder]").val()).isEqualTo("Les Ganivelles");
    }

    @Test
    void an_invitation_comes_back_too() {
        scene.draft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open("/equipe");
        browser.loseTheSession();

        browser.fill("email", "collegue@structure.example").press("form[action$=invitations] .btn-primary");
        scene.signIn(browser, email);

        assertThat(browser.page().select("#email").val()).isEqualTo("collegue@structure.example");
        assertThat(browser.page().select(".alert-warning").text()).contains("Ce n’est pas encore enregistré");
        browser.press("form[action$=invitations] .btn-primary");
        assertThat(browser.page().select(".alert-success").text()).contains("collegue@structure.example");
    }

    @Test
    void a_request_for_access_comes_back_too() {
        var browser = scene.signedIn(email);
        browser.open("/equipe/acces");
        browser.loseTheSession();

        browser.fill("number", "PDNP17-2027-1-0042").fill("reason", TYPED).press("main form .btn-primary");
        scene.signIn(browser, email);

        assertThat(browser.page().select("#number").val()).isEqualTo("PDNP17-2027-1-0042");
        assertThat(browser.page().select("#reason").text()).isEqualTo(TYPED);
    }

    @Test
    void a_page_of_one_tab_survives_signing_out_and_in_again_in_another() {
        var draft = scene.draft(scene.call(), email);
        var one = at(draft, "projet");
        var other = one.tab();
        other.open("/candidatures");
        other.press("form[action$=deconnexion] button");
        scene.signIn(other, email);

        one.fill("project.summary", TYPED).press(CONTINUE);

        assertThat(one.page().getElementById("field-project-summary").val()).isEqualTo(TYPED);
        one.press(CONTINUE);
        assertThat(summary(draft)).isEqualTo(TYPED);
    }

    @Test
    void two_people_who_write_in_the_same_section_see_both_versions() {
        var draft = scene.draft(scene.call(), email);
        var one = at(draft, "structure");
        var other = at(draft, "structure");
        one.fill("structure.town", "Royan").press("button[value=pause]");

        other.fill("structure.town", "Saintes").press(CONTINUE);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.page().select("main").text())
                .contains("n’est pas encore enregistré.")
                .contains("Saintes", "Royan");
        assertThat(town(draft)).isEqualTo("Royan");
        other.fill("_choice/structure/town", "mine").press(".pdn-actions button");
        assertThat(town(draft)).isEqualTo("Saintes");
    }

    @Test
    void two_people_who_write_in_different_sections_do_not_disturb_each_other() {
        var draft = scene.draft(scene.call(), email);
        var one = at(draft, "structure");
        var other = at(draft, "projet");

        one.fill("structure.town", "Royan").press(CONTINUE);
        other.fill("project.summary", TYPED).press(CONTINUE);

        assertThat(town(draft)).isEqualTo("Royan");
        assertThat(summary(draft)).isEqualTo(TYPED);
    }

    @Test
    void whoever_writes_while_the_candidature_is_filed_reads_what_is_not_part_of_it() {
        var draft = scene.draft(scene.call(), email);
        var late = at(draft, "projet");
        var filing = at(draft, "relecture");
        filing.press(".btn-lg");

        late.fill("project.summary", TYPED).press(CONTINUE);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text())
                .contains("La candidature vient d’être déposée", "n’en fait pas partie", TYPED);
        assertThat(summary(draft)).isNotEqualTo(TYPED);
    }

    @Test
    void what_cannot_be_read_as_an_amount_is_shown_again_as_it_was_typed() {
        var draft = scene.blankDraft(scene.call(), email);
        var browser = at(draft, "budget");

        browser.fill("budget.expenses[0].amount", "environ 4000").press("button[value=stay]");

        browser.open("/candidatures/" + draft.id() + "/budget?controle");
        assertThat(browser.page().select("[name='budget.expenses[0].amount']").val())
                .isEqualTo("environ 4000");
        assertThat(browser.page().select("#errors").text()).contains("montant");
    }

    @Test
    void a_review_that_is_no_longer_true_files_nothing() {
        var draft = scene.draft(scene.call(), email);
        var reviewing = at(draft, "relecture");
        at(draft, "projet").fill("project.summary", TYPED).press(CONTINUE);

        reviewing.press(".btn-lg");

        assertThat(reviewing.page().select(".alert-warning").text()).contains("Rien n’a été déposé.");
        assertThat(candidatures.find(draft.id()).orElseThrow().draft()).isTrue();
    }

    @Test
    void pressing_twice_files_once() {
        var draft = scene.draft(scene.call(), email);
        var once = at(draft, "relecture");
        var twice = at(draft, "relecture");

        once.press(".btn-lg");
        twice.press(".btn-lg");

        assertThat(twice.place()).isEqualTo(once.place()).endsWith("/depot");
    }

    private PlainBrowser at(Candidature draft, String section) {
        var browser = scene.signedIn(email);
        browser.open("/candidatures/" + draft.id() + "/" + section);
        return browser;
    }

    private String summary(Candidature draft) {
        return answer(draft.id(), "project", "summary");
    }

    private String town(Candidature draft) {
        return answer(draft.id(), "structure", "town");
    }

    private String answer(UUID id, String section, String field) {
        var answers = (Map<?, ?>) candidatures.find(id).orElseThrow().json().get(section);
        return String.valueOf(answers.get(field));
    }
}
