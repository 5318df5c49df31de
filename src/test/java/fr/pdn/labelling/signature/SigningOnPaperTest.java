package fr.pdn.labelling.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.candidature.PendingSignatures;
import fr.pdn.labelling.documents.DocumentsMade;
import fr.pdn.labelling.documents.GeneratedKind;
import fr.pdn.labelling.documents.pdf.Written;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Printed, signed by hand, scanned, sent back, looked at by a person: the ways out of {@code signature-proof}. */
@LabellingTest
class SigningOnPaperTest {
    private static final String SEND = "main form .btn-primary";
    private static final String VALIDATE = "main form .btn-primary";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private DocumentsMade made;

    private final Sample sample = Samples.oneProfessional();
    private FollowedDossier dossier;
    private PlainBrowser representative;

    @BeforeEach
    void the_convention_lies_before_the_representative() {
        dossier = procedure.accepted(sample).toTheSignature();
        representative = scene.signedIn(email("/structure/legalRepresentative/email"));
    }

    @Test
    void a_scan_of_every_page_is_found_sent_and_confirmed() {
        var text = paper(GeneratedKind.CONVENTION);
        toPaper(representative, "signConvention");
        representative.open(representative.place() + "/texte");
        assertThat(representative.header("Content-Type")).startsWith("application/pdf");
        toPaper(representative, "signConvention");

        representative.send("#file", images(ScannedPaper.of(text, 1.5)));

        var pages = ScannedPaper.of(text, 0).pages().size();
        assertThat(said(representative)).contains(pages + " sur " + pages + " pages reconnues.");
        assertThat(said(representative)).doesNotContain("Il manque", "illisibles");
        assertThat(dossier).hasNotRecorded(Act.SIGNED_PAPER_SENT);

        representative.press(SEND);

        assertThat(representative.page().select("h1").text()).isEqualTo("C’est fait");
        assertThat(dossier).hasRecorded(Act.SIGNED_PAPER_SENT).hasNotRecorded(Act.CONVENTION_SIGNED);
        assertThat(dossier.open()).contains("confirmScan").doesNotContain("signConvention", "countersignConvention");
        assertThat(dossier.shown("confirmScan", "scan"))
                .contains("Convention de partenariat, version 1", "Codes lus : les pages 1", "page-1.jpg");

        dossier.reviewer("confirmScan", "scanOutcome", "CONFORMING");

        assertThat(dossier)
                .hasRecorded(Act.SIGNED_PAPER_CONFIRMED, Act.CONVENTION_SIGNED)
                .hasPassedInOrder(
                        "recordSignature",
                        "onSignatureOutcome_SIGNED",
                        "establishSignature",
                        "signatureGiven",
                        "assessProof",
                        "onProofStage_TO_CONFIRM",
                        "confirmScan",
                        "recordScanCheck",
                        "onScanOutcome_CONFORMING",
                        "scanConfirmed",
                        "onSignatureProof_ESTABLISHED",
                        "countersignConvention");
        dossier.director("countersignConvention", "countersignatureOutcome", "SIGNED");
        assertThat(Written.text(paper(GeneratedKind.CONVENTION)))
                .contains(
                        "signature manuscrite, numérisée, vérifiée par Inès Instruction le",
                        "copie numérisée d’une signature manuscrite",
                        "compte personnel d’agent");
    }

    @Test
    void a_page_that_is_missing_is_named_and_what_was_sent_stays() {
        var pages = ScannedPaper.of(paper(GeneratedKind.CONVENTION), -2).pages();
        toPaper(representative, "signConvention");

        representative.send("#file", "page-1.jpg", pages.get(0));
        assertThat(said(representative)).contains("Pages reconnues : 1.", "Il manque");
        representative.press(SEND);

        assertThat(representative.status()).isEqualTo(422);
        assertThat(representative.page().select("#errors").text()).contains("Il manque");
        assertThat(dossier).hasNotRecorded(Act.SIGNED_PAPER_SENT);
        toPaper(representative, "signConvention");
        for (int i = 1; i < pages.size(); i++) {
            representative.send("#file", "page-" + (i + 1) + ".jpg", pages.get(i));
        }
        representative.press(SEND);
        assertThat(dossier).hasRecorded(Act.SIGNED_PAPER_SENT);
    }

    @Test
    void another_document_and_another_version_are_refused_and_nothing_is_lost() {
        var old = ScannedPaper.of(paper(GeneratedKind.CONVENTION), 1).pdf();
        var charter = ScannedPaper.of(paper(GeneratedKind.CHARTER), 1).pdf();
        toPaper(representative, "signConvention");

        representative.send("#file", "charte.pdf", charter);

        assertThat(representative.status()).isEqualTo(422);
        assertThat(representative.page().select("#errors").text().replace('\u00a0', ' '))
                .contains("Ce papier est un autre document : « Charte des Promeneurs du Net ».");
        representative.open("/taches/" + dossier.idOf("signConvention") + "/signataire");
        representative
                .fill("name", "Odile Tamarisque")
                .fill("capacity", "présidente déléguée")
                .fill("email", email("/structure/legalRepresentative/email"))
                .fill("power", "Statuts, article 9.")
                .press(VALIDATE);
        toPaper(representative, "signConvention");
        representative.send("#file", "ancienne.pdf", old);
        assertThat(representative.page().select("#errors").text().replace('\u00a0', ' '))
                .contains("Ce papier est la version 1 du texte. La version à signer est la 2");

        toPaper(representative, "signConvention");

        representative.send(
                "#file",
                "nouvelle.pdf",
                ScannedPaper.of(paper(GeneratedKind.CONVENTION), 1).pdf());
        representative.press(SEND);
        assertThat(dossier).hasRecorded(Act.SIGNED_PAPER_SENT);
    }

    @Test
    void without_a_code_to_read_a_person_looks_and_what_does_not_conform_is_signed_with_a_code() {
        toPaper(representative, "signConvention");
        representative.press(SEND);
        assertThat(representative.page().select("#errors").text()).contains("il n’y a encore aucun fichier");
        toPaper(representative, "signConvention");
        representative.send("#file", "photo.jpg", ScannedPaper.blank());
        assertThat(said(representative)).contains("Codes illisibles : 1.");
        representative.press("button[name=_remove]");
        assertThat(representative.page().select("button[name=_remove]")).isEmpty();
        representative.send("#file", "photo.jpg", ScannedPaper.blank());
        representative.press(SEND);
        assertThat(dossier.shown("confirmScan", "scan")).contains("Codes illisibles : comparez vous-même");
        assertThat(dossier)
                .refuses(
                        "Indiquez au signataire ce qui n’est pas conforme.",
                        d -> d.reviewer("confirmScan", "scanOutcome", "NOT_CONFORMING"));

        dossier.reviewer("confirmScan", "scanOutcome", "NOT_CONFORMING", "reason", "La page est blanche.");

        assertThat(dossier)
                .hasRecorded(Act.SIGNED_PAPER_REFUSED)
                .hasNotRecorded(Act.CONVENTION_SIGNED)
                .hasPassedInOrder(
                        "onScanOutcome_NOT_CONFORMING",
                        "requestSignatureAgain",
                        "signatureMissing",
                        "onSignatureProof_MISSING",
                        "signConvention")
                .hasSent("scan-not-conforming", "presidence@ganivelles.example")
                .hasWritten("scan-not-conforming", text -> assertThat(text).contains("La page est blanche."));
        representative.open("/taches/" + dossier.idOf("signConvention"));
        assertThat(representative.page().text())
                .contains("Votre papier signé n’est pas conforme", "La page est blanche.");
        representative.fill("signatureOutcome", "SIGNED").press(VALIDATE);
        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        assertThat(dossier)
                .hasRecorded(Act.CONVENTION_SIGNED)
                .hasPassedInOrder("onProofStage_ESTABLISHED", "codeVerified", "onSignatureProof_ESTABLISHED");
    }

    @Test
    void charter_and_mission_letter_are_signed_on_paper_again_after_a_first_paper_that_does_not_conform() {
        var professional = scene.signedIn(email("/professionals/0/email"));
        var ref = email("/professionals/0/ref");
        sendBlank(professional, "signCharter");
        assertThat(PendingSignatures.of(dossier.read(), ref).named())
                .containsExactly("la lettre de mission, par l’employeur");
        refuse();
        assertThat(dossier)
                .hasSent("scan-not-conforming", email("/professionals/0/email"))
                .hasPassedInOrder("establishCharterSignature", "onSignatureProof_MISSING", "signCharter");
        sendBlank(professional, "signCharter");
        confirm();
        assertThat(dossier).hasRecorded(Act.CHARTER_SIGNED).hasPassed("onSignatureProof_ESTABLISHED", 1);

        sendBlank(representative, "countersignCharter");
        refuse();
        sendBlank(representative, "countersignCharter");
        confirm();
        sendBlank(representative, "signMissionLetter");
        refuse();
        sendBlank(representative, "signMissionLetter");
        confirm();

        assertThat(dossier)
                .hasRecorded(Act.CHARTER_COUNTERSIGNED, Act.MISSION_LETTER_SIGNED)
                .hasPassedInOrder(
                        "establishCharterCountersignature",
                        "onSignatureProofEmployer_MISSING",
                        "countersignCharter",
                        "onSignatureProofEmployer_ESTABLISHED")
                .hasPassedInOrder(
                        "establishMissionLetter",
                        "onSignatureProofLetter_MISSING",
                        "signMissionLetter",
                        "onSignatureProofLetter_ESTABLISHED");
        assertThat(Written.text(paper(GeneratedKind.CHARTER)))
                .contains("signature manuscrite, numérisée, vérifiée par");
    }

    @Test
    void only_the_signatory_finds_the_way_to_the_paper() {
        var step = "/taches/" + dossier.idOf("signConvention") + "/papier";
        for (var stranger : new String[] {PortalScene.someone(), email("/professionals/0/email")}) {
            var browser = scene.signedIn(stranger);
            browser.open(step);
            assertThat(browser.status()).isEqualTo(404);
            browser.open(step + "/texte");
            assertThat(browser.status()).isEqualTo(404);
        }
    }

    @Test
    void a_paper_sent_twice_is_sent_once() {
        toPaper(representative, "signConvention");
        representative.send("#file", "photo.jpg", ScannedPaper.blank());

        representative.pressTwice(SEND);

        assertThat(representative.page().select("h1").text()).isEqualTo("C’est fait");
        assertThat(dossier.read().all(Act.SIGNED_PAPER_SENT)).hasSize(1);
    }

    private void sendBlank(PlainBrowser browser, String step) {
        toPaper(browser, step);
        browser.send("#file", "photo.jpg", ScannedPaper.blank());
        browser.press(SEND);
    }

    private void confirm() {
        dossier.reviewer("confirmScan", "scanOutcome", "CONFORMING");
    }

    private void refuse() {
        dossier.reviewer("confirmScan", "scanOutcome", "NOT_CONFORMING", "reason", "La page est blanche.");
    }

    private void toPaper(PlainBrowser browser, String step) {
        browser.open("/taches/" + dossier.idOf(step));
        browser.open(browser.page().expectFirst("a[href$=/papier]").attr("href"));
    }

    private static String said(PlainBrowser browser) {
        return browser.page().select("main").text().replace('\u00a0', ' ');
    }

    private static Map<String, byte[]> images(ScannedPaper scan) {
        var images = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < scan.pages().size(); i++) {
            images.put("page-" + (i + 1) + ".jpg", scan.pages().get(i));
        }
        return images;
    }

    private byte[] paper(GeneratedKind kind) {
        return made.of(dossier.read().candidature().id()).stream()
                .filter(document -> document.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(made::content)
                .orElseThrow();
    }

    private String email(String pointer) {
        return sample.json().at(pointer).asText();
    }
}
