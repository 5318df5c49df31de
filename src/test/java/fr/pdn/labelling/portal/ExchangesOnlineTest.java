package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages between the pages of the structure and those of the agents. */
@LabellingTest
class ExchangesOnlineTest {
    private static final String SEND = "main form button";
    private static final byte[] TEXT = "Bonjour".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private DocumentStore documents;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void a_message_with_its_files_reaches_its_service_and_each_side_sees_when_it_was_read() {
        var dossier = procedure.file(sample);
        var browser = exchanges(dossier);
        browser.fill("desk", "COORDINATION")
                .fill("answer", "Voici le plan de la salle.")
                .send("#file", "plan.pdf", PortalScene.PDF);
        assertThat(browser.page().select(".alert-success").text()).contains("Votre message est transmis.");
        assertThat(browser.page().select(".pdn-ours").text())
                .contains("Votre message à la coordination", "plan.pdf", "Pas encore lu");

        Visitor.agent(scene.port(), "instructeur").get("/dossiers/" + dossier.number());
        assertThat(exchanges(dossier).page().select(".pdn-ours").text()).contains("Pas encore lu");
        var agent = Visitor.agent(scene.port(), "coordination");
        var page = Jsoup.parse(agent.get("/dossiers/" + dossier.number()).body());

        assertThat(page.select("#questions").text()).contains("Voici le plan de la salle.", "Coordination du réseau");
        assertThat(page.select("#pieces").text()).doesNotContain("plan.pdf");
        assertThat(agent.get(page.select("#questions a").attr("href")).statusCode())
                .isEqualTo(200);
        assertThat(exchanges(dossier).page().select(".pdn-ours").text()).contains("Lu le");
        browser.open(browser.page().select(".pdn-ours a").attr("href"));
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void a_question_of_an_agent_is_read_when_the_structure_opens_it() {
        var dossier = procedure.file(sample).ask("Qui tiendra la permanence ?");
        assertThat(agentsPage(dossier)).contains("Pas encore lu");

        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number());
        assertThat(agentsPage(dossier)).contains("Pas encore lu");
        browser.open("/candidatures/" + dossier.number() + "/questions");

        assertThat(agentsPage(dossier)).contains("Lu le").doesNotContain("Pas encore lu");
        assertThat(browser.page().select("input[name=desk][checked]").val()).isEqualTo("REVIEWERS");
        assertThat(browser.page().select("label[for=desk-1]").text()).contains("attend votre réponse");
    }

    @Test
    void a_question_leaves_with_its_files() {
        var dossier = procedure.file(sample);
        var agent = Visitor.agent(scene.port(), "instructeur");
        agent.get("/dossiers/" + dossier.number());

        var refused = agent.give("/dossiers/" + dossier.number() + "/questions", "modèle.pdf", PortalScene.PDF);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(documents.attachments(dossier.read().candidature().id())).isEmpty();

        var asked = agent.ask(
                "/dossiers/" + dossier.number() + "/questions", "Avez-vous ce modèle ?", "modèle.pdf", PortalScene.PDF);
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(exchanges(dossier).page().select(".pdn-messages").text())
                .contains("Question de la Caf", "Avez-vous ce modèle ?", "modèle.pdf");
    }

    @Test
    void a_file_that_is_refused_keeps_the_message_and_says_why() {
        var dossier = procedure.file(sample);
        var browser = exchanges(dossier);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("plan.pdf", PortalScene.PDF);
        files.put("notes.pdf", TEXT);

        browser.fill("desk", "COORDINATION").fill("answer", "Voici le plan.").send("#file", files);

        var page = browser.page();
        assertThat(page.title()).startsWith("Erreur : Échanges");
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#file");
        assertThat(page.select("#file-mistake").text()).contains("notes.pdf", "Envoyez un PDF");
        assertThat(page.select("#file").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("textarea").text()).isEqualTo("Voici le plan.");
        assertThat(page.select("input[name=desk][checked]").val()).isEqualTo("COORDINATION");
        assertThat(dossier).hasNotRecorded(Act.MESSAGE_SENT).waitsFor("checkAdmissibility");
        assertThat(attachments(dossier)).isEmpty();
    }

    @Test
    void five_files_go_with_a_message_and_no_more() {
        var dossier = procedure.file(sample);
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 1; i <= 6; i++) {
            files.put("plan-%d.pdf".formatted(i), PortalScene.PDF);
        }
        var browser = exchanges(dossier);

        browser.fill("answer", "Voici.").send("#file", files);
        assertThat(browser.page().select("#file-mistake").text()).contains("cinq fichiers au plus");

        files.remove("plan-6.pdf");
        exchanges(dossier).fill("answer", "Voici.").send("#file", files);
        assertThat(attachments(dossier)).hasSize(5);
    }

    @Test
    void a_file_too_heavy_sends_nothing_and_says_where_the_text_is() {
        var dossier = procedure.file(sample);
        var browser = exchanges(dossier);

        browser.fill("answer", "Voici le plan.")
                .send("#file", "plan.pdf", Arrays.copyOf(PortalScene.PDF, 10 * 1024 * 1024 + 1));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".alert-danger").text()).contains("trop lourd", "votre texte y est encore");
        assertThat(dossier).hasNotRecorded(Act.MESSAGE_SENT);
    }

    @Test
    void pressing_twice_sends_once_with_its_file() {
        var dossier = procedure.file(sample);
        var once = exchanges(dossier);
        var twice = exchanges(dossier);

        once.fill("answer", "Voici le plan.").send("#file", "plan.pdf", PortalScene.PDF);
        twice.fill("answer", "Voici le plan.").send("#file", "plan.pdf", PortalScene.PDF);

        assertThat(twice.page().select(".pdn-ours")).hasSize(1);
        assertThat(attachments(dossier)).containsExactly("plan.pdf");
        assertThat(dossier).waitsFor("checkAdmissibility", "answerMessage");
    }

    @Test
    void what_was_written_comes_back_after_the_sign_in_had_ended() {
        var dossier = procedure.file(sample);
        var browser = exchanges(dossier);
        browser.loseTheSession();

        browser.fill("desk", "COORDINATION")
                .fill("answer", "Écrit tard le soir.")
                .send("#file", "plan.pdf", PortalScene.PDF);
        scene.signIn(browser, sample.contactEmail());

        assertThat(browser.page().select("textarea").text()).isEqualTo("Écrit tard le soir.");
        assertThat(browser.page().select("input[name=desk][checked]").val()).isEqualTo("COORDINATION");
        assertThat(dossier).hasNotRecorded(Act.MESSAGE_SENT);
        browser.press(SEND);
        assertThat(dossier).hasRecorded(Act.MESSAGE_SENT);
    }

    @Test
    void a_file_of_an_exchange_is_nobody_else_s() {
        var dossier = procedure.file(sample);
        var browser = exchanges(dossier);
        browser.fill("answer", "Voici le plan.").send("#file", "plan.pdf", PortalScene.PDF);
        var file = browser.page().select(".pdn-ours a").attr("href");
        var stranger = scene.signedIn(PortalScene.someone());

        stranger.open(file);
        assertThat(stranger.status()).isEqualTo(404);
        stranger.open("/candidatures/" + dossier.number() + "/questions");
        assertThat(stranger.status()).isEqualTo(404);
    }

    @Test
    void a_file_of_an_exchange_is_no_piece_of_the_candidature() {
        var incomplete = Samples.incomplete();
        var dossier = procedure.file(incomplete).reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");
        var browser = scene.signedIn(incomplete.contactEmail());
        browser.open("/candidatures/" + dossier.number() + "/questions");

        browser.fill("answer", "Voici.").send("#file", "plan.pdf", PortalScene.PDF);

        assertThat(dossier)
                .refuses(
                        "Ajoutez au moins une des pièces demandées avant de les envoyer.",
                        d -> d.structure("provideComplements"));
        assertThat(dossier.result().get("documents").toString()).doesNotContain("plan.pdf");
    }

    private PlainBrowser exchanges(FollowedDossier dossier) {
        var browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number() + "/questions");
        return browser;
    }

    private String agentsPage(FollowedDossier dossier) {
        var page = Visitor.agent(scene.port(), "instructeur").get("/dossiers/" + dossier.number());
        return Jsoup.parse(page.body()).select("#questions").text();
    }

    private List<String> attachments(FollowedDossier dossier) {
        return documents.attachments(dossier.read().candidature().id()).stream()
                .map(StoredDocument::fileName)
                .toList();
    }
}
