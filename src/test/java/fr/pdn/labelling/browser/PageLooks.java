package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What people see on the way: each page is drawn on a telephone and on a desk, under {@code target/screenshots}, and must have
 * no barrier for anyone, however small, and nothing beyond the edge of the screen.
 */
final class PageLooks {
    static final int NARROW = 320;
    static final int WIDE = 1280;
    static final int HIGH = 900;
    static final List<Integer> WIDTHS = List.of(NARROW, WIDE);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** The mail in the frame of its page is none of ours, and may run nothing. */
    private static final String BARRIERS = """
            async () => {
              const found = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
              if (found.passes.length === 0) throw new Error('axe has looked at nothing');
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`));
            }
            """;

    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** A page of ours, when it comes for the first time. */
    void look(Page page, String name) {
        if (!seen.add(name)) {
            return;
        }
        judge(page, name, width -> picture(page, drawn(name, width)));
    }

    /** The same without keeping a picture of one's own. */
    void judge(Page page, String name, IntConsumer draw) {
        seen.add(name);
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : WIDTHS) {
            page.setViewportSize(width, HIGH);
            draw.accept(width);
            barriers(page, name + " at " + width);
            edges(page, name, width);
        }
    }

    /** A page of the engine, whose makers answer for it. */
    void lookAtTool(Page page, String name) {
        seen.add(name);
        picture(page, drawn(name, WIDE));
    }

    void haveNoFault(int pages) {
        assertThat(seen).hasSize(pages);
        assertThat(faults).isEmpty();
    }

    private String drawn(String name, int width) {
        return "%02d-%s-%d".formatted(seen.size(), name, width);
    }

    static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void barriers(Page page, String where) {
        ((List<?>) page.evaluate(BARRIERS)).forEach(barrier -> faults.add(where + ": " + barrier));
    }

    private void edges(Page page, String name, int width) {
        var needed = (int) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            faults.add("%s is %d pixels wide on a screen of %d".formatted(name, needed, width));
        }
    }
}
