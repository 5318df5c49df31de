package fr.pdn.labelling.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.assertj.core.data.Percentage.withPercentage;

import fr.pdn.labelling.LabellingTest;
import fr.pdn.labelling.portal.PageAlbum.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for every page of the portal, whatever has happened on it. */
@LabellingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInEveryStateTest {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 6;

    /** A colon, a question mark… after a letter or an ordinary space; a straight apostrophe; an ordinary space inside « ». */
    private static final Pattern CARELESS =
            Pattern.compile("[\\p{L}\\d)»] [:;?!»](?![\\w/])|« |\\p{L}'\\p{L}|\\p{L}[;?!](?=\\s|$)|\\.\\.\\.");

    private PageAlbum album;

    @Autowired
    private PortalScene scene;

    @BeforeAll
    void visit(@Autowired EveryPage pages) {
        album = pages.ofPortal();
        assertThat(album.pages()).hasSizeGreaterThan(80);
        assertThat(album.pages()).extracting(Shown::state).doesNotHaveDuplicates();
    }

    @AfterAll
    void forget() {
        scene.forgetVisits();
    }

    @Test
    void none_is_a_breakdown() {
        assertThat(album.pages()).allSatisfy(shown -> assertThat(shown.status()).isLessThan(500));
    }

    @Test
    void each_is_valid_html() {
        var checker = new NuValidator();
        assertThat(checker.check("<p>Sans rien")).isNotEmpty();

        assertSoftly(softly -> album.pages()
                .forEach(shown -> softly.assertThat(checker.check(shown.html()))
                        .as(shown.state())
                        .isEmpty()));
    }

    @Test
    void each_is_light_on_a_slow_line() {
        var weight = new Weight(scene.port());
        assertThat(Weight.compressed(html("accessibility statement")))
                .as("as the server compresses")
                .isCloseTo(weight.overTheWire("/accessibilite"), withPercentage(5));

        assertSoftly(softly -> album.pages().forEach(shown -> {
            softly.assertThat(weight.bytes(shown)).as(shown.state()).isLessThanOrEqualTo(MOST_BYTES);
            softly.assertThat(Weight.requests(shown.page())).as(shown.state()).isLessThanOrEqualTo(MOST_REQUESTS);
        }));
    }

    @Test
    void each_loads_nothing_from_elsewhere_and_holds_no_inline_code() {
        assertSoftly(softly -> album.pages().forEach(shown -> {
            softly.assertThat(Weight.resources(shown.page()))
                    .as(shown.state())
                    .allMatch(path -> path.matches("/[^/].*"));
            softly.assertThat(shown.html())
                    .as(shown.state())
                    .doesNotContain("<style", " style=", " onclick=", "<script>");
        }));
    }

    @Test
    void each_has_one_title_its_headings_in_order_and_the_coordination_s_address() {
        assertSoftly(softly -> album.pages().forEach(shown -> {
            var page = shown.page();
            softly.assertThat(page.title()).as(shown.state()).endsWith(" – Promeneurs du Net Parentalité");
            softly.assertThat(page.select("h1")).as(shown.state()).hasSize(1);
            softly.assertThat(skipped(page.select("h1, h2, h3, h4, h5, h6")))
                    .as(shown.state())
                    .isEmpty();
            softly.assertThat(page.select("footer a[href^=mailto:]"))
                    .as(shown.state())
                    .isNotEmpty();
        }));
    }

    @Test
    void each_names_every_field_and_leads_to_every_mistake() {
        assertSoftly(softly -> album.pages().forEach(shown -> {
            var page = shown.page();
            page.select("input:not([type=hidden]), select, textarea")
                    .forEach(field -> softly.assertThat(page.select("label[for=" + field.id() + "]"))
                            .as(shown.state() + " " + field.attr("name"))
                            .hasSize(1));
            page.select("a[href^=#]")
                    .forEach(link -> softly.assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as(shown.state() + " " + link.text())
                            .isNotNull());
            softly.assertThat(page.title().startsWith("Erreur : "))
                    .as(shown.state())
                    .isEqualTo(!page.select(".pdn-mistake").isEmpty());
        }));
    }

    @Test
    void each_is_in_careful_french() {
        assertThat(CARELESS.matcher("C'est fait").find()).isTrue();
        assertThat(CARELESS.matcher("Déposer ?").find()).isTrue();

        assertSoftly(softly -> album.pages().forEach(shown -> {
            var page = shown.page().clone();
            page.select("dd, textarea, input, option, code, .pdn-said, .pdn-who")
                    .remove();
            softly.assertThat(CARELESS.matcher(page.wholeText())
                            .results()
                            .map(found -> around(page.wholeText(), found.start())))
                    .as(shown.state())
                    .isEmpty();
        }));
    }

    private String html(String state) {
        return album.pages().stream()
                .filter(shown -> shown.state().equals(state))
                .findFirst()
                .orElseThrow()
                .html();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 25), Math.min(text.length(), at + 15));
    }

    /** Headings more than one level below the one before. */
    private static List<String> skipped(List<Element> headings) {
        var skipped = new ArrayList<String>();
        int before = 0;
        for (var heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                skipped.add(heading.outerHtml());
            }
            before = level;
        }
        return skipped;
    }
}
