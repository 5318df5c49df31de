package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pdn.labelling.FollowedDossier;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Procedure;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.Samples.Sample;
import fr.pdn.labelling.label.LabelStanding;
import fr.pdn.labelling.label.Labels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Name and logo go to those whose label is in force, and to nobody else. */
@LabellingTest
class KitTest {
    @Autowired
    private PortalScene scene;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Labels labels;

    @Autowired
    private LabelStanding standing;

    private final Sample sample = Samples.oneProfessional();

    @Test
    void the_structure_and_the_professional_take_the_logo_while_the_label_is_in_force() {
        var dossier = procedure.ready(sample).awardEveryLabel();
        var number = labels.of(dossier.read().candidature().id()).get(0).number();
        var professional = sample.json().at("/professionals/0/email").asText();
        for (var email : new String[] {sample.contactEmail(), professional}) {
            var browser = scene.signedIn(email);
            browser.open(kit(dossier, ""));
            assertThat(browser.page().select("main").text()).contains("modèle de démonstration", number);
            browser.open(kit(dossier, "/logo"));
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.header("Content-Disposition")).startsWith("attachment");
        }

        standing.suspend(number, null, "Motif.");
        var browser = scene.signedIn(professional);
        browser.open(kit(dossier, ""));
        assertThat(browser.page().select("main").text())
                .contains("Ce label est suspendu", "ne peuvent plus être utilisés")
                .doesNotContain("Télécharger");
        browser.open(kit(dossier, "/logo"));
        assertThat(browser.status()).isEqualTo(404);
        browser = scene.signedIn(sample.contactEmail());
        browser.open("/candidatures/" + dossier.number());
        assertThat(browser.page().select("main").text()).contains("suspendu depuis le");
    }

    @Test
    void nobody_takes_it_before_the_label_nor_for_another() {
        var dossier = procedure.ready(sample);
        var browser = scene.signedIn(sample.contactEmail());
        for (var path : new String[] {kit(dossier, ""), kit(dossier, "/logo"), kit(dossier, "-X/logo")}) {
            browser.open(path);
            assertThat(browser.status()).as(path).isEqualTo(404);
        }
        dossier.awardEveryLabel();
        var stranger = scene.signedIn(PortalScene.someone());
        stranger.open(kit(dossier, "/logo"));
        assertThat(stranger.status()).isEqualTo(404);
    }

    private static String kit(FollowedDossier dossier, String path) {
        return "/candidatures/" + dossier.number() + "/kit/D1-P1" + path;
    }
}
