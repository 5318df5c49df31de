package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps that a structure and its professionals do on the portal. */
@LabellingTest
class TasksOnlineTest {
    private static final String VALIDATE = "main form .btn-primary";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void pieces_asked_for_are_sent_from_the_task_that_asks_for_them() {
        var incomplete = Samples.incomplete();
        var dossier = procedure
                .file(incomplete)
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART"));
        var browser = scene.signedIn(incomplete.contactEmail());
        var task = "/taches/" + dossier.idOf("provideComplements");
        browser.open(task);

        browser.send("#ORGANISATION_CHART-file", "notes.txt", "Bonjour".getBytes());
        assertThat(browser.place()).isEqualTo(task);
        assertThat(browser.page().select("#ORGANISATION_CHART-mistake").text()).contains("notes.txt", "Envoyez un PDF");
        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        assertThat(browser.page().select(".pdn-files").text()).contains("organigramme.pdf");
        browser.press(VALIDATE + ":contains(Transmettre)");

        assertThat(browser.page().select("h1").text()).isEqualTo("C’est fait");
        assertThat(dossier).waitsFor("checkAdmissibility");
    }

    @Test
    void files_sent_after_the_sign_in_has_ended_are_asked_for_again() {
        var incomplete = Samples.incomplete();
        var dossier = procedure
                .file(incomplete)
                .reviewer(
                        "checkAdmissibility",
                        "admissibility",
                        "INCOMPLETE",
                        "missingDocuments",
                        List.of("ORGANISATION_CHART"));
        var browser = scene.signedIn(incomplete.contactEmail());
        browser.open("/taches/" + dossier.idOf("provideComplements"));
        browser.loseTheSession();

        browser.send("#ORGANISATION_CHART-file", "organigramme.pdf", PortalScene.PDF);
        scene.signIn(browser, incomplete.contactEmail());

        assertThat(browser.place()).startsWith("/taches/");
        assertThat(browser.page().select(".alert-warning").text())
                .contains("Votre connexion avait pris fin.", "choisissez-les de nouveau");
    }

    @Test
    void a_convention_is_signed_as_it_was_read() {
        var dossier = procedure.accepted(sample).toTheSignature();
        var browser = scene.signedIn(
                sample.json().at("/structure/legalRepresentative/email").asText());
        var task = dossier.idOf("signConvention");
        browser.open("/taches/" + task);
        assertThat(browser.page().select(".pdn-agreement").text()).contains("Convention de partenariat", "500,00");

        browser.press(VALIDATE);
        assertThat(browser.page().title()).startsWith("Erreur : Signer la convention");
        assertThat(browser.page().select("#errors a")).hasSize(1);

        browser.fill("_read", "0".repeat(64)).fill("signatureOutcome", "SIGNED").press(VALIDATE);
        assertThat(browser.page().select(".alert-warning").text()).contains("Rien n’a été signé.");
        assertThat(dossier.idOf("signConvention")).isEqualTo(task);

        browser.fill("signatureOutcome", "SIGNED").press(VALIDATE);
        browser.fill("code", FixedCodes.USUAL).press(VALIDATE);
        assertThat(browser.page().select("h1").text()).isEqualTo("C’est fait");
        browser.open("/candidatures/" + dossier.number() + "/convention");
        assertThat(browser.page().text()).contains("Convention de partenariat", "code à usage unique vérifié");
    }

    @Test
    void a_professional_reads_and_signs_their_charter_and_nothing_of_the_structure() {
        var dossier = procedure.accepted(sample);
        var professional =
                scene.signedIn(sample.json().at("/professionals/0/email").asText());
        professional.open("/taches/" + dossier.idOf("signCharter"));

        professional.fill("charterOutcome", "SIGNED").press(VALIDATE);
        professional.fill("code", FixedCodes.USUAL).press(VALIDATE);

        assertThat(dossier).hasRecorded(Act.CHARTER_SIGNED);
        professional.open("/candidatures/" + dossier.number() + "/charte/D1-P1");
        assertThat(professional.status()).isEqualTo(200);
        professional.open("/candidatures/" + dossier.number() + "/convention");
        assertThat(professional.status()).isEqualTo(404);
    }

    @Test
    void bank_details_that_are_wrong_are_shown_again_with_what_to_do() {
        var dossier = procedure.accepted(sample);
        var browser = scene.signedIn(sample.contactEmail());
        var task = dossier.idOf("provideBankDetails");
        browser.open("/taches/" + task);

        browser.fill("iban", "FR76 1234")
                .fill("accountHolder", "Les Ganivelles")
                .press(VALIDATE);

        assertThat(browser.page().select("#errors").text()).contains("IBAN");
        assertThat(browser.page().select("[name=iban]").val()).isEqualTo("FR76 1234");
        assertThat(dossier.idOf("provideBankDetails")).isEqualTo(task);
    }
}
