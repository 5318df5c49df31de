package fr.pdn.labelling.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FixedCodes;
import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.TestClock;
import fr.pdn.labelling.candidature.Act;
import fr.pdn.labelling.portal.PlainBrowser;
import fr.pdn.labelling.portal.PortalScene;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consent, then a code that only the signatory received. */
@LabellingTest
class SigningOnlineTest {
    private static final String VALIDATE = "main form .btn-primary";
    private static final String WRONG = "000000";

    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private FixedCodes codes;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final Sample sample = Samples.oneProfessional();
    private FollowedDossier dossier;
    private PlainBrowser representative;

    @BeforeEach
    void the_convention_lies_before_the_representative() {
        dossier = procedure.accepted(sample).toTheSignature();
        representative = scene.signedIn(email("/structure/legalRepresentative/email"));
        representative.open("/taches/" + dossier.idOf("signConvention"));
    }

    @AfterEach
    void usual_codes() {
        codes.say(FixedCodes.USUAL);
    }

    @Test
    void consent_alone_signs_nothing_and_a_code_leaves_to_the_address_of_the_signatory() {
        consent(representative);

        assertThat(dossier)
                .hasNotRecorded(Act.CONVENTION_SIGNED)
                .hasSent("signature-code", "presidence@ganivelles.example");
        assertThat(representative.page().select("[role=status]").text())
                .contains(
                        "Un code vient de partir à l’adresse presidence@ganivelles.example", "Rien n’est encore signé");
        assertThat(representative
                        .page()
                        .select("[name=signatureOutcome][checked]")
                        .val())
                .isEqualTo("SIGNED");

        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);

        assertThat(dossier).hasRecorded(Act.CONVENTION_SIGNED);
        assertThat(evidence())
                .containsEntry("party", "STRUCTURE")
                .containsEntry("name", "Odile TAMARISQUE")
                .containsEntry("address", "p…@ganivelles.example")
                .containsEntry("network", "127.0.0.0/24")
                .containsEntry("method", "CODE")
                .containsEntry("shown", true);
        assertThat(evidence().get("verified_at")).isNotNull();
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_not_taken_and_a_new_one_is() {
        consent(representative);
        for (int i = 0; i < 5; i++) {
            representative.fill("code", WRONG).press(VALIDATE);
            assertThat(mistake()).contains("Ce code n’est pas le bon");
        }

        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        assertThat(mistake()).contains("Ce code n’est plus valable : demandez-en un nouveau.");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_SIGNED);

        codes.say("314159");
        representative.press("button[name=_again]");
        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        assertThat(mistake()).contains("Ce code n’est pas le bon");
        representative.fill("code", "314 159").press(VALIDATE);
        assertThat(dossier).hasRecorded(Act.CONVENTION_SIGNED);
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour() {
        consent(representative);
        clock.advance(Duration.ofMinutes(15));

        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);

        assertThat(mistake()).contains("Ce code n’est plus valable");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_SIGNED);
    }

    @Test
    void the_code_of_another_person_signs_nothing() {
        var professional = scene.signedIn(email("/professionals/0/email"));
        professional.open("/taches/" + dossier.idOf("signCharter"));
        codes.say("111111");
        professional.fill("charterOutcome", "SIGNED").press(VALIDATE);
        codes.say("222222");
        consent(representative);

        representative.fill("code", "111111").press(VALIDATE);

        assertThat(mistake()).contains("Ce code n’est pas le bon");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_SIGNED, Act.CHARTER_SIGNED);
    }

    @Test
    void codes_are_not_sent_without_end() {
        consent(representative);
        for (int i = 0; i < 5; i++) {
            representative.press("button[name=_again]");
        }

        assertThat(mistake()).contains("Vous avez demandé trop de codes");
        assertThat(dossier).hasSent("signature-code", 5);
    }

    @Test
    void the_same_form_sent_twice_signs_once() {
        consent(representative);

        representative.fill("code", FixedCodes.USUAL).pressTwice(VALIDATE);

        assertThat(representative.page().select("h1").text()).isEqualTo("C’est fait");
        assertThat(dossier.read().all(Act.CONVENTION_SIGNED)).hasSize(1);
    }

    @Test
    void a_code_typed_after_the_sign_in_has_ended_signs_once_it_is_sent_again() {
        consent(representative);
        representative.loseTheSession();

        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        scene.signIn(representative, email("/structure/legalRepresentative/email"));

        assertThat(representative.page().select(".alert-warning").text()).contains("Votre connexion avait pris fin.");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_SIGNED);
        representative.press(VALIDATE);
        assertThat(dossier).hasRecorded(Act.CONVENTION_SIGNED);
    }

    @Test
    void whom_the_representative_names_signs_another_version_and_nobody_else_does() {
        consent(representative);
        representative.open("/taches/" + dossier.idOf("signConvention") + "/signataire");
        representative.fill("name", "Ronan Estran").press(VALIDATE);
        assertThat(representative.status()).isEqualTo(422);
        assertThat(representative.page().select("[name=name]").val()).isEqualTo("Ronan Estran");
        assertThat(representative.page().select("#errors li")).hasSize(3);

        representative
                .fill("capacity", "trésorier")
                .fill("email", "Tresorerie@ganivelles.example")
                .fill("power", "Délibération du 12 mars 2027.")
                .press(VALIDATE);

        assertThat(representative.page().text())
                .contains("La signature de ce dossier est confiée à Ronan Estran, trésorier");
        assertThat(representative.page().select("[name=signatureOutcome]")).isEmpty();
        assertThat(dossier)
                .hasRecorded(Act.SIGNATORY_NAMED)
                .hasSent("signatory-named", "tresorerie@ganivelles.example");

        var treasurer = scene.signedIn("tresorerie@ganivelles.example");
        treasurer.open("/taches/" + dossier.idOf("signConvention"));
        assertThat(treasurer.page().select(".pdn-agreement").text())
                .contains("représentée par Ronan Estran, trésorier");
        assertThat(treasurer.page().text()).contains("Version 2.");
        consent(treasurer);
        treasurer.fill("code", FixedCodes.USUAL).press(VALIDATE);

        assertThat(dossier).hasRecorded(Act.CONVENTION_SIGNED);
        assertThat(evidence()).containsEntry("name", "Ronan Estran").containsEntry("capacity", "trésorier");
        treasurer.open("/taches/" + dossier.idOf("countersignConvention") + "/signataire");
        assertThat(treasurer.status()).isEqualTo(404);
    }

    @Test
    void a_text_that_changed_while_it_was_read_is_read_again_and_its_code_is_void() {
        consent(representative);
        var elsewhere = scene.signedIn(email("/structure/legalRepresentative/email"));
        elsewhere.open("/taches/" + dossier.idOf("signConvention") + "/signataire");
        elsewhere
                .fill("name", "Odile Tamarisque")
                .fill("capacity", "présidente déléguée")
                .fill("email", email("/structure/legalRepresentative/email"))
                .fill("power", "Statuts, article 9.")
                .press(VALIDATE);

        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);
        assertThat(representative.page().select(".alert-warning").text()).contains("Rien n’a été signé.", "a changé");
        codes.say("314159");
        consent(representative);
        representative.fill("code", FixedCodes.USUAL).press(VALIDATE);

        assertThat(mistake()).contains("Ce code n’est pas le bon");
        assertThat(dossier).hasNotRecorded(Act.CONVENTION_SIGNED);
    }

    @Test
    void who_refuses_needs_no_code() {
        representative
                .fill("signatureOutcome", "REFUSED")
                .fill("reason", "Notre salariée part.")
                .press(VALIDATE);

        assertThat(dossier).hasRecorded(Act.CONVENTION_DECLINED);
    }

    private static void consent(PlainBrowser browser) {
        browser.fill("signatureOutcome", "SIGNED").press(VALIDATE);
    }

    private String mistake() {
        assertThat(representative.page().select("#errors a[href='#field-code']"))
                .hasSize(1);
        return representative.page().select("#field-code-error").text().replace('\u00a0', ' ');
    }

    private String email(String pointer) {
        return sample.json().at(pointer).asText();
    }

    private Map<String, Object> evidence() {
        return database.sql("""
                        select s.*, t.sha256 = encode(sha256(convert_to(t.html, 'UTF8')), 'hex') as shown
                        from signature s join agreement_text t on t.id = s.text_id where t.candidature_id = ?""")
                .param(dossier.read().candidature().id())
                .query()
                .singleRow();
    }
}
