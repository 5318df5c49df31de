package fr.pdn.labelling.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.portal.PortalScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The line of a telephone in the countryside, which comes and goes. */
@LabellingTest
class LostLineTest {
    @Autowired
    private PortalScene scene;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void a_file_cut_off_on_its_way_is_told_and_leaves_again_once_the_line_is_back() {
        var email = PortalScene.someone();
        var draft = scene.draft(scene.call(), email);
        var page = browsers.open(scene.port());
        page.navigate(scene.link(email));
        page.locator("main button").click();
        page.navigate("/candidatures/" + draft.id() + "/pieces");
        var place = page.locator("#ORGANISATION_CHART");
        page.context().setOffline(true);

        place.locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("organigramme.pdf", "application/pdf", SmallPdf.saying("organigramme.pdf")));

        assertThat(place).containsText("la connexion a été coupée. Rien n’est perdu");
        page.context().setOffline(false);
        assertThat(place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("organigramme.pdf")))
                .isVisible();
    }
}
