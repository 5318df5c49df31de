package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.portal.EveryPage;
import fr.pdn.labelling.portal.PageAlbum.Shown;
import fr.pdn.labelling.portal.PortalScene;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page in every state, as the server sent it, on a telephone and on a desk. */
@LabellingTest
class EveryPageTest {
    @Autowired
    private EveryPage pages;

    @Autowired
    private PortalScene scene;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @AfterEach
    void forget() {
        scene.forgetVisits();
    }

    @Test
    void none_has_a_barrier_or_leaves_the_screen_and_each_has_its_pictures() {
        var shown = Stream.concat(pages.ofPortal().pages().stream(), pages.ofAgents().pages().stream())
                .toList();
        var looks = new PageLooks();
        var pictures = new Pictures();
        var page = browsers.open(scene.port());

        for (var one : shown) {
            show(page, one);
            looks.judge(page, one.state(), width -> pictures.draw(page, one.state(), width));
        }

        looks.haveNoFault(shown.size());
        assertThat(shown).hasSizeGreaterThan(130);
        pictures.areThoseOf(shown.stream().map(Shown::state).toList());
    }

    /** The page as it was sent; what it loads comes from the application. */
    private static void show(Page page, Shown shown) {
        page.unrouteAll();
        page.route("**/*", route -> answer(route, page, shown));
        page.navigate("/");
    }

    private static void answer(Route route, Page page, Shown shown) {
        var request = route.request();
        if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
            route.fulfill(new FulfillOptions()
                    .setStatus(200)
                    .setContentType("text/html; charset=utf-8")
                    .setBody(shown.html()));
        } else {
            route.resume();
        }
    }
}
