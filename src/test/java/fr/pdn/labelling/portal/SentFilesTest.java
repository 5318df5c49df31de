package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.candidature.Candidature;
import fr.pdn.labelling.documents.DocumentStore;
import fr.pdn.labelling.documents.StoredDocument;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents of a draft: what is received, what is refused and why, and that nothing else changes. */
@LabellingTest
class SentFilesTest {
    private static final String CHART = "#ORGANISATION_CHART-file";
    private static final byte[] TEXT = "Bonjour".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private PortalScene scene;

    @Autowired
    private DocumentStore documents;

    private final String email = PortalScene.someone();

    @Test
    void of_several_files_sent_at_once_the_good_ones_are_received_and_each_other_says_what_to_do() {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("organigramme.pdf", PortalScene.PDF);
        files.put("IMG_0042.HEIC", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
        files.put("notes.pdf", TEXT);
        files.put("vide.pdf", new byte[0]);

        browser.send(CHART, files);

        var page = browser.page();
        assertThat(page.title()).startsWith("Erreur : Les pièces justificatives");
        assertThat(page.select(".alert-success").text()).isEqualTo("Fichier reçu : organigramme.pdf");
        assertThat(page.select("#ORGANISATION_CHART-mistake .pdn-mistake").eachText())
                .isEqualTo(page.select(".alert-danger li a").eachText())
                .satisfiesExactly(
                        heic -> assertThat(heic).contains("IMG_0042.HEIC", "Enregistrez la photo en JPEG"),
                        text -> assertThat(text).contains("notes.pdf", "Envoyez un PDF"),
                        empty -> assertThat(empty).contains("vide.pdf", "Le fichier est vide."));
        assertThat(page.select(CHART).attr("aria-invalid")).isEqualTo("true");
        assertThat(names(draft)).containsExactly("organigramme.pdf");
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused_on_the_page_that_keeps_the_rest() {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);
        browser.send(CHART, "organigramme.pdf", PortalScene.PDF);

        browser.send(CHART, "plan.pdf", Arrays.copyOf(PortalScene.PDF, 10 * 1024 * 1024 + 1));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".alert-danger").text()).contains("trop lourd", "10 Mo au plus");
        assertThat(browser.page().select(".pdn-files a").eachText()).containsExactly("organigramme.pdf");
        browser.open(page(draft, "structure"));
        assertThat(browser.page().getElementById("field-structure-town").val()).isNotBlank();
    }

    @Test
    void the_type_is_that_of_the_content_and_the_name_is_cleaned() {
        var draft = scene.draft(scene.call(), email);

        pieces(draft).send(CHART, "../../<Organi\u202egramme>.txt", PortalScene.PDF);

        assertThat(documents.of(draft.id())).singleElement().satisfies(document -> {
            assertThat(document.mediaType()).isEqualTo("application/pdf");
            assertThat(document.fileName()).endsWith(".pdf").doesNotContain("/", "<", "\u202e");
            assertThat(document.sentBy()).isEqualTo(email);
        });
    }

    @Test
    void a_name_that_no_file_can_have_is_refused_without_a_breakdown() {
        var browser = pieces(scene.draft(scene.call(), email));

        browser.send(CHART, "organi\0gramme.pdf", PortalScene.PDF);

        assertThat(browser.status()).isEqualTo(400);
    }

    @Test
    void a_presentation_says_whom_it_presents() {
        var draft = scene.draft(scene.call(), email, Samples.threeProfessionals());
        var browser = pieces(draft);

        browser.send("#PROFESSIONAL_PRESENTATION-file", "équipe.pdf", PortalScene.PDF);
        assertThat(browser.page().select("#PROFESSIONAL_PRESENTATION-nobody").text())
                .isEqualTo(
                        "Cochez chaque professionnel que ce fichier présente, puis choisissez de nouveau le fichier.");
        assertThat(documents.of(draft.id())).isEmpty();

        browser.fill("professional", "D2-P1", "D2-P3")
                .send("#PROFESSIONAL_PRESENTATION-file", "équipe.pdf", PortalScene.PDF);
        assertThat(browser.page().select(".pdn-files li").text())
                .contains("présente Inès", "Théo")
                .doesNotContain("Karim");
    }

    @Test
    void a_file_is_replaced_by_a_good_one_only_and_taken_away() {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);
        browser.send(CHART, "janvier.pdf", PortalScene.PDF);

        browser.send(".pdn-files input[type=file]", "février.pdf", TEXT);
        assertThat(names(draft)).containsExactly("janvier.pdf");
        assertThat(browser.page().select(".alert-danger").text()).contains("février.pdf", "Envoyez un PDF");

        browser.send(".pdn-files input[type=file]", "mars.pdf", PortalScene.PDF);
        assertThat(names(draft)).containsExactly("mars.pdf");

        browser.press("button[name=_remove]");
        assertThat(names(draft)).isEmpty();
        assertThat(browser.page().select("#recues").text()).isEqualTo("La pièce est retirée.");
    }

    @Test
    void pressing_send_without_a_file_says_what_to_do() {
        var browser = pieces(scene.draft(scene.call(), email));

        browser.press("#ORGANISATION_CHART form > button");

        assertThat(browser.page().select("#ORGANISATION_CHART-mistake").text())
                .isEqualTo("Choisissez un fichier, puis envoyez-le.");
    }

    @Test
    void a_page_that_stays_open_gets_the_list_again_or_the_reason_of_the_refusal() {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);

        browser.sendByItself(CHART, "organigramme.pdf", PortalScene.PDF);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("[data-received] a").text()).isEqualTo("organigramme.pdf");
        assertThat(Long.parseLong(browser.page().select("[data-received]").attr("data-left")))
                .isEqualTo(50 * 1024 * 1024 - PortalScene.PDF.length);

        browser.open(page(draft, "pieces"));
        browser.sendByItself(CHART, "notes.pdf", TEXT);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("[data-refusal]").text()).contains("notes.pdf", "Envoyez un PDF");

        browser.open(page(draft, "pieces"));
        browser.loseTheSession();
        browser.sendByItself(CHART, "organigramme-2.pdf", PortalScene.PDF);
        assertThat(browser.status()).isEqualTo(401);
        assertThat(names(draft)).containsExactly("organigramme.pdf");
    }

    @Test
    void a_file_cut_off_on_its_way_leaves_nothing_behind() throws IOException {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);
        browser.send(CHART, "organigramme.pdf", PortalScene.PDF);
        var head = String.join(
                "\r\n",
                "POST " + page(draft, "pieces") + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Cookie: " + browser.cookies(),
                "Content-Type: multipart/form-data; boundary=cut",
                "Content-Length: 100000",
                "",
                "--cut",
                "Content-Disposition: form-data; name=\"file\"; filename=\"coupe.pdf\"",
                "",
                "%PDF-1.4");
        try (var line = new Socket("127.0.0.1", scene.port())) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        }

        browser.open(page(draft, "pieces"));

        assertThat(browser.page().select(".pdn-files a").eachText()).containsExactly("organigramme.pdf");
        browser.send(CHART, "coupe.pdf", PortalScene.PDF);
        assertThat(names(draft)).containsExactlyInAnyOrder("organigramme.pdf", "coupe.pdf");
    }

    @Test
    void once_the_candidature_is_filed_its_documents_stay_as_they_are() {
        var draft = scene.draft(scene.call(), email);
        var browser = pieces(draft);
        browser.send(CHART, "organigramme.pdf", PortalScene.PDF);
        var late = pieces(draft);
        browser.open(page(draft, "relecture"));
        browser.press(".btn-lg");

        late.press("button[name=_remove]");

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.place()).matches("/candidatures/PDNP.*");
        assertThat(names(draft)).containsExactly("organigramme.pdf");
    }

    private PlainBrowser pieces(Candidature draft) {
        var browser = scene.signedIn(email);
        browser.open(page(draft, "pieces"));
        return browser;
    }

    private List<String> names(Candidature draft) {
        return documents.of(draft.id()).stream().map(StoredDocument::fileName).toList();
    }

    private static String page(Candidature draft, String path) {
        return "/candidatures/" + draft.id() + "/" + path;
    }
}
