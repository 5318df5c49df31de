package fr.pdn.labelling.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.documents.pdf.French;
import fr.pdn.labelling.documents.pdf.Written;
import fr.pdn.labelling.mail.MailJournal;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/** CRPA L. 112-11 and R. 112-11-1: whoever files is told so at once, in full, and keeps it. */
@LabellingTest
class AcknowledgementTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Procedure procedure;

    @Autowired
    private DocumentsMade made;

    @Autowired
    private OneTimeTokenService links;

    @Autowired
    private MailJournal mails;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestRestTemplate http;

    @Test
    void the_receipt_says_everything_that_the_law_asks_for() {
        var dossier = procedure.file(Samples.oneProfessional());

        var text = Written.text(made.content(receipt(dossier)));

        assertThat(text)
                .contains(dossier.number(), dossier.read().answers().structure().name())
                .contains("Reçue par la Caf le 18 février 2027", "heure de Paris")
                .contains("service des aides aux partenaires", "05 36 49 17 00", "partenaires@caf17.example")
                .contains("1 rue Fictive, 17999 Port-Ganivelle")
                .contains("l’absence de décision le 18 avril 2027 vaut rejet")
                .contains("Sous réserve que votre demande soit complète")
                .contains("un recours gracieux", "un recours contentieux devant le tribunal administratif")
                .contains("Toutes les pièces demandées par le cahier des charges sont là");
    }

    @Test
    void every_document_received_stands_there_with_its_hash() {
        var dossier = procedure.file(Samples.oneProfessional());
        var received = http.withBasicAuth("integration", "demo")
                .getForObject("/api/candidatures/" + dossier.number(), JsonNode.class)
                .get("documents");

        var text = Written.text(made.content(receipt(dossier)));

        assertThat(received).isNotEmpty();
        received.forEach(document -> assertThat(text)
                .contains(document.get("fileName").asText())
                .contains(new French().hash(document.get("sha256").asText()).split(" ")));
    }

    @Test
    void what_is_missing_is_said_by_name_and_a_late_one_is_told_that_it_is_late() {
        var incomplete = procedure.file(Samples.incomplete());
        var late = procedure.file(Samples.late());

        assertThat(Written.text(made.content(receipt(incomplete))))
                .contains("Il manque, pour que le dossier soit complet", "Organigramme de la structure")
                .doesNotContain("Toutes les pièces demandées");
        assertThat(Written.text(made.content(receipt(late)))).contains("arrivée après la clôture");
    }

    @Test
    void its_structure_the_agents_and_other_systems_open_it_and_no_other_structure() {
        var dossier = procedure.file(Samples.oneProfessional());
        var receipt = receipt(dossier);
        var page = "/candidatures/%s/documents/%s".formatted(dossier.number(), receipt.id());
        var contact = dossier.read().answers().structure().contact().email();

        var own = Visitor.outsider(port, links, contact).get(page);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("accuse-de-reception-" + dossier.number() + ".pdf");
        assertThat(Visitor.outsider(port, links, "quelqu.un@autre.example")
                        .get(page)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.agent(port, "instructeur")
                        .get("/dossiers/%s/courriers/%s".formatted(dossier.number(), receipt.id()))
                        .statusCode())
                .isEqualTo(200);
        var api = http.withBasicAuth("integration", "demo");
        assertThat(api.getForObject(
                        "/api/candidatures/%s/documents/%s".formatted(dossier.number(), receipt.id()), byte[].class))
                .isEqualTo(made.content(receipt));
        assertThat(database.sql("select opened_by from document_access where document_id = ? order by opened_at")
                        .param(receipt.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(contact, "instructeur", "integration");
        var listed = api.getForObject("/api/candidatures/" + dossier.number(), JsonNode.class)
                .get("documents");
        assertThat(StreamSupport.stream(listed.spliterator(), false)).anySatisfy(document -> {
            assertThat(document.get("kind").asText()).isEqualTo("ACKNOWLEDGEMENT");
            assertThat(document.get("sha256").asText()).isEqualTo(receipt.sha256());
        });
    }

    @Test
    void the_mail_leads_to_it_and_the_page_waits_for_it() {
        var dossier = procedure.file(Samples.oneProfessional());
        var contact = Visitor.outsider(
                port, links, dossier.read().answers().structure().contact().email());
        var mail = mails.of(dossier.number()).stream()
                .filter(entry -> entry.template().equals("acknowledgement"))
                .map(entry -> mails.content(entry.id()).orElseThrow().text())
                .findFirst()
                .orElseThrow();
        var link = mail.lines()
                .filter(line -> line.contains("/documents/"))
                .findFirst()
                .orElseThrow();
        var path = link.substring(link.indexOf("/candidatures/"));

        assertThat(contact.get(path).statusCode()).isEqualTo(303);
        assertThat(contact.get("/candidatures/" + dossier.number()).body()).contains("en préparation");

        receipt(dossier);

        assertThat(contact.get(path).statusCode()).isEqualTo(200);
        assertThat(contact.get("/candidatures/" + dossier.number()).body()).contains(path);
    }

    @Test
    void whatever_happens_to_the_dossier_afterwards_it_is_made_of_what_was_true_then() {
        var dossier = procedure.file(Samples.incomplete());

        dossier.reviewer("checkAdmissibility", "admissibility", "INCOMPLETE");

        assertThat(Written.text(made.content(receipt(dossier))))
                .contains("l’absence de décision le 2 mai 2027 vaut rejet");
    }

    private GeneratedDocument receipt(FollowedDossier dossier) {
        return made.of(dossier.read().candidature().id()).stream()
                .filter(document -> document.kind() == GeneratedKind.ACKNOWLEDGEMENT)
                .reduce((one, other) -> {
                    throw new AssertionError("two receipts");
                })
                .orElseThrow();
    }
}
