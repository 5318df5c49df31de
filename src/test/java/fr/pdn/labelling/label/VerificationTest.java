package fr.pdn.labelling.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedKind;
import java.net.URLEncoder;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone with a certificate in hand learns whether it is genuine and the label in force, and nothing else. */
@LabellingTest
class VerificationTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private DocumentsMade made;

    @Autowired
    private Labels labels;

    @Autowired
    private LabelStanding standing;

    @Test
    void a_label_is_in_force_until_its_term_and_an_unknown_number_is_told_so() {
        var dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        var label = labels.of(dossier.read().candidature().id()).get(0);
        var page = "/verification/" + label.number();

        assertThat(Visitor.anonymous(port).get(page).body()).contains("en vigueur", label.lastName());
        dossier.at("2029-01-01T12:00:00+01:00");
        assertThat(Visitor.anonymous(port).get(page).body()).contains("arrivé à son terme");
        assertThat(Visitor.anonymous(port)
                        .get("/verification/PDNP17-L-2027-999999")
                        .body())
                .contains("Aucun label ne porte ce numéro");
        assertThat(Visitor.anonymous(port)
                        .get("/verification/" + dossier.number())
                        .body())
                .contains("Aucun label ne porte ce numéro")
                .doesNotContain(label.structureName());
    }

    @Test
    void the_very_file_is_recognised_and_one_with_a_changed_byte_is_not() {
        var dossier = procedure.file(Samples.oneProfessional());
        var receipt = receipt(dossier);
        var content = made.content(receipt);
        var changed = content.clone();
        changed[content.length / 2] ^= 1;

        assertThat(compare(dossier.number(), content)).contains("<strong>Oui.</strong>", "Accusé de réception");
        assertThat(compare(dossier.number(), changed)).contains("<strong>Non.</strong>");
        assertThat(compare("PDNP17-2027-1-9999", content)).contains("<strong>Non.</strong>");
        var visitor = Visitor.anonymous(port);
        visitor.get("/verification/x");
        assertThat(visitor.post("/verification/x", Map.of()).body()).contains("Choisissez le fichier à vérifier.");
    }

    @Test
    void of_a_label_that_is_suspended_or_ended_the_state_is_told_and_no_name() {
        var dossier = procedure.ready(Samples.oneProfessional()).awardEveryLabel();
        var label = labels.of(dossier.read().candidature().id()).get(0);

        standing.suspend(label.number(), null, "Présence interrompue.");
        assertThat(page(label.number()))
                .contains("Ce label est suspendu depuis le")
                .doesNotContain(label.lastName(), label.structureName(), "Présence interrompue");
        standing.end(label.number(), LabelEnding.WITHDRAWN, "Manquement répété.");
        assertThat(page(label.number()))
                .contains("Ce label n’est plus en vigueur depuis le")
                .doesNotContain(label.lastName(), label.structureName(), "Manquement", "Retrait");
    }

    @ParameterizedTest
    @CsvSource({
        "' pdnp17-l-2027-012 ', /verification/PDNP17-L-2027-012",
        "PDNP17-2027-1-0042, /verification/PDNP17-2027-1-0042"
    })
    void a_number_that_is_typed_leads_to_its_page(String typed, String page) {
        var answer = Visitor.anonymous(port).get("/verification?numero=" + URLEncoder.encode(typed, UTF_8));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(page);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Indiquez le numéro",
        "n°/12, 'que des lettres, des chiffres et des tirets'",
        "//evil.example, que des lettres"
    })
    void what_is_no_number_is_told(String typed, String sentence) {
        var answer = Visitor.anonymous(port).get("/verification?numero=" + URLEncoder.encode(typed, UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#numero-erreur").text()).contains(sentence);
        assertThat(Visitor.anonymous(port).get("/verification").body()).doesNotContain("numero-erreur");
    }

    @Test
    void a_file_that_is_empty_or_too_heavy_is_told_in_french() {
        assertThat(compare("x", new byte[0])).contains("Ce fichier est vide.");

        var visitor = Visitor.anonymous(port);
        visitor.get("/verification/x");
        var heavy = visitor.give("/verification/x", "lourd.pdf", new byte[11_000_000]);
        assertThat(heavy.statusCode()).isEqualTo(302);
        assertThat(visitor.get(heavy.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Ce fichier est trop lourd");
    }

    private String page(String number) {
        return Jsoup.parse(
                        Visitor.anonymous(port).get("/verification/" + number).body())
                .text();
    }

    private String compare(String number, byte[] content) {
        var visitor = Visitor.anonymous(port);
        visitor.get("/verification/" + number);
        return visitor.give("/verification/" + number, "recu.pdf", content).body();
    }

    private GeneratedDocument receipt(FollowedDossier dossier) {
        return made.of(dossier.read().candidature().id()).stream()
                .filter(document -> document.kind() == GeneratedKind.ACKNOWLEDGEMENT)
                .findFirst()
                .orElseThrow();
    }
}
