package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.forms.InvalidAnswersException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The public directory shows the labels that are in force, at once and nothing else. */
@LabellingTest
class DirectoryTest {
    private static final AtomicInteger STRUCTURES = new AtomicInteger();
    private static final List<String> FILES = List.of("/annuaire.json", "/annuaire.csv");

    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private LabelStanding standing;

    private final String structure = "Maison de l’Été n° " + STRUCTURES.incrementAndGet();

    @Test
    void a_label_is_listed_as_long_as_it_is_in_force_and_gone_with_its_suspension() throws Exception {
        var dossier = labelled();
        var number = label(dossier).number();
        listed(number, true);
        var before = ask("/annuaire.json", "");
        var etag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(before.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(ask("/annuaire.json", etag).statusCode()).isEqualTo(304);

        asDirector(() -> standing.suspend(number, LocalDate.parse("2027-09-01"), "Présence interrompue."));
        listed(number, false);
        assertThat(ask("/annuaire.json", etag).statusCode()).isEqualTo(200);
        told(number, "SUSPENDED", "suspendu");
        dossier.at("2027-09-02T12:00:00+02:00");
        listed(number, false);

        asDirector(() -> standing.resume(number, "La présence a repris."));
        listed(number, true);
        told(number, "IN_FORCE", "en vigueur");

        asDirector(() -> standing.end(number, LabelEnding.DEPARTURE, "Départ au 1er septembre."));
        listed(number, false);
        told(number, "ENDED", "n’est plus en vigueur");
        assertThat(dossier)
                .hasRecorded(Act.LABEL_SUSPENDED, "direction", "Présence interrompue.")
                .hasRecorded(Act.LABEL_RESUMED, Act.LABEL_ENDED);
    }

    @Test
    void a_label_leaves_the_directory_the_day_after_its_term() throws Exception {
        var dossier = labelled();
        var number = label(dossier).number();

        dossier.at("2028-12-31T23:00:00+01:00");
        listed(number, true);
        dossier.at("2029-01-01T00:00:01+01:00");
        listed(number, false);
        told(number, "ENDED", "arrivé à son terme");
    }

    @Test
    void only_what_makes_sense_happens_to_a_label() {
        var number = label(labelled()).number();

        assertThatThrownBy(() -> standing.resume(number, "Rien."))
                .isInstanceOf(InvalidAnswersException.class)
                .hasMessage("Le label " + number + " est en vigueur.");
        standing.suspend(number, null, "Motif.");
        assertThatThrownBy(() -> standing.suspend(number, null, "Encore."))
                .hasMessage("Le label " + number + " est suspendu.");
        standing.end(number, LabelEnding.WITHDRAWN, "Motif.");
        assertThatThrownBy(() -> standing.end(number, LabelEnding.WITHDRAWN, "Encore."))
                .hasMessage("Le label " + number + " est terminé.");
        assertThatThrownBy(() -> standing.suspend("PDNP17-L-1999-001", null, "Motif."))
                .hasMessage("Aucun label ne porte ce numéro.");
    }

    @Test
    void a_line_leads_to_the_accounts_and_tells_nothing_private() {
        var dossier = labelled();
        var label = label(dossier);

        var page = Jsoup.parse(page("?recherche="
                + encoded(structure.toLowerCase().replace("’", " ").replace("é", "E"))));

        var line = page.select(".pdn-list > li");
        assertThat(line).hasSize(1);
        assertThat(line.text()).contains("Promeneuse du Net", structure, "Port-Ganivelle", label.number());
        assertThat(line.select("a[href^=https]"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.attr("rel")).contains("noopener", "noreferrer"));
        for (var secret : List.of("familles@ganivelles.example", "direction@ganivelles.example", label.lastName())) {
            assertThat(page.text()).as(secret).doesNotContain(secret);
            FILES.forEach(file -> assertThat(open(file)).as(secret).doesNotContain(secret));
        }
    }

    @Test
    void a_search_that_finds_nobody_says_so_and_leads_back() {
        labelled();

        var page = Jsoup.parse(page("?recherche=" + encoded("personne de ce nom <b>") + "&page=abc&commune=&reseau=X"));

        assertThat(page.select("main").text()).contains("Aucun promeneur", "Personne ne correspond");
        assertThat(page.select("main a").eachAttr("href")).contains("/annuaire");
        assertThat(page.select("input#recherche").attr("value")).endsWith("<b>");
    }

    private void listed(String number, boolean is) {
        var search = "?recherche=" + encoded(structure);
        for (var text : List.of(page(search), open("/annuaire.json"), open("/annuaire.csv"))) {
            assertThat(text.contains(number)).as(text).isEqualTo(is);
        }
    }

    private void told(String number, String state, String words) {
        assertThat(open("/verification/" + number)).contains(words);
        var api = Visitor.withBasic(port, "integration");
        assertThat(api.get("/api/labels/" + number).body()).contains("\"state\":\"" + state + "\"");
    }

    private FollowedDossier labelled() {
        var sample = Samples.oneProfessional();
        ((ObjectNode) sample.json().get("structure")).put("name", structure);
        return procedure.ready(sample).awardEveryLabel();
    }

    private Label label(FollowedDossier dossier) {
        return labels.of(dossier.read().candidature().id()).get(0);
    }

    private static void asDirector(Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("direction", ""));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String page(String search) {
        return open("/annuaire" + search);
    }

    private String open(String path) {
        return Visitor.anonymous(port).get(path).body();
    }

    private HttpResponse<String> ask(String path, String etag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
