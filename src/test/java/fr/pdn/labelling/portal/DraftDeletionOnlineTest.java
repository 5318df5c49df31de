package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.candidature.Candidatures;
import fr.pdn.labelling.documents.DocumentStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who share a draft delete it when they no longer want it. */
@LabellingTest
class DraftDeletionOnlineTest {
    private static final String DELETE = "main form .btn-danger";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Candidatures candidatures;

    @Autowired
    private DocumentStore documents;

    private final String email = PortalScene.someone();

    @Test
    void a_draft_is_deleted_with_its_files_once_that_is_confirmed() {
        var draft = scene.draft(scene.call(), email);
        var browser = scene.signedIn(email);
        browser.open(page(draft, "/pieces"));
        browser.send("#ORGANISATION_CHART-file", "plan.pdf", PortalScene.PDF);

        browser.open(page(draft, ""));
        browser.open(browser.page().expectFirst("main a[href$=/suppression]").attr("href"));
        assertThat(browser.page().select("main").text()).contains("définitive", "la pièce jointe");
        assertThat(candidatures.find(draft.id())).as("asking deletes nothing").isPresent();

        browser.press(DELETE);

        assertThat(browser.place()).isEqualTo("/candidatures");
        assertThat(browser.page().select(".alert-success").text())
                .contains(draft.answers().structure().name(), "supprimés");
        assertThat(candidatures.find(draft.id())).isEmpty();
        assertThat(documents.of(draft.id())).isEmpty();
    }

    @Test
    void whoever_still_has_it_open_reads_what_happened_and_keeps_what_they_wrote() {
        var draft = scene.draft(scene.call(), email);
        var other = scene.signedIn(email);
        other.open(page(draft, "/structure"));
        other.fill("structure.town", "Saint-Palais");
        var pieces = at(draft, "/pieces");
        var twice = at(draft, "/suppression");
        at(draft, "/suppression").press(DELETE);

        other.sendByItself("#reponses");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("Pas enregistré", "supprimé pendant que vous écriviez");

        var late = scene.signedIn(email);
        late.open(page(draft, "/structure"));
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.page().select("main").text()).contains("l’a peut-être supprimé");

        pieces.send("#ORGANISATION_CHART-file", "plan.pdf", PortalScene.PDF);
        assertThat(pieces.status()).isEqualTo(404);
        twice.press(DELETE);
        assertThat(twice.status()).isEqualTo(404);
    }

    @Test
    void what_was_typed_in_a_draft_that_is_gone_is_given_back_to_be_copied() {
        var draft = scene.draft(scene.call(), email);
        var other = scene.signedIn(email);
        other.open(page(draft, "/structure"));
        at(draft, "/suppression").press(DELETE);

        other.fill("structure.town", "Saint-Palais").press("button[value=continue]");

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.page().select("main").text()).contains("n’est pas enregistré", "Saint-Palais");
    }

    @Test
    void drafts_without_a_name_are_told_apart() {
        var call = scene.call();
        var draft = scene.blankDraft(call, email);
        var browser = scene.signedIn(email);

        browser.open("/candidatures");
        assertThat(browser.page().select(".pdn-card").text()).contains("Commencé le 20 février 2027 par " + email);

        browser.open("/candidatures/nouvelle?campagne=" + call);
        assertThat(browser.page().select("main").text()).contains("Commencé le 20 février 2027 par " + email);
        browser.open(page(draft, ""));
        assertThat(browser.page().select("main").text()).contains("Commencé le 20 février 2027 par " + email);
    }

    @Test
    void nobody_else_deletes_it() {
        var draft = scene.draft(scene.call(), email);
        var stranger = scene.signedIn(PortalScene.someone());

        stranger.open(page(draft, "/suppression"));

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain(draft.answers().structure().name());
    }

    private PlainBrowser at(Candidature draft, String path) {
        var browser = scene.signedIn(email);
        browser.open(page(draft, path));
        return browser;
    }

    private static String page(Candidature draft, String path) {
        return "/candidatures/" + draft.id() + path;
    }
}
