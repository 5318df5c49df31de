package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.Samples;
import fr.pdn.labelling.portal.PortalScene;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link to the receipt on a narrow screen, without a mouse; then without a script either. */
@LabellingTest
class FiledByKeyboardTest {
    @Autowired
    private PortalScene scene;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_candidature_is_written_and_filed_by_the_keyboard_alone(boolean scripts) {
        var call = scene.call();
        var answers = Samples.oneProfessional().answers(call);
        var page = browsers.open(scene.port(), scripts);
        page.setViewportSize(PageLooks.NARROW, 640);
        var keyboard = new Keyboard(page);
        var draft = new DraftByKeyboard(page, scripts);

        page.navigate(scene.link(PortalScene.someone()));
        keyboard.enter("Entrer");
        page.navigate("/candidatures/nouvelle?campagne=" + call);
        keyboard.enter("Créer mon brouillon");
        keyboard.enter("Commencer");
        for (var section : List.of("structure", "professionals", "project", "budget")) {
            draft.fill(section, answers.get(section));
        }
        draft.send("ORGANISATION_CHART", "organigramme.pdf");
        draft.send("SPECIFIC_PROJECT", "projet.pdf");
        draft.send("PROFESSIONAL_PRESENTATION", "presentation.pdf");
        keyboard.enter("Continuer");
        draft.fill("commitments", answers.get("commitments"));
        keyboard.enter("Déposer ma candidature");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Votre candidature est déposée");
    }
}
