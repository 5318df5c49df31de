package fr.pdn.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Visitor;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedDocument;
import fr.pdn.labelling.documents.GeneratedKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
