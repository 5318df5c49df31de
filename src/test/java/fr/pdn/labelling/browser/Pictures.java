package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The pictures of our pages in {@code docs/screenshots}. They are drawn again on demand ({@code -Dpdn.album=docs/screenshots});
 * otherwise they only have to be there.
 */
final class Pictures {
    private static final Path KEPT = Path.of("docs", "screenshots");
    private static final long MOST_BYTES = 15_000_000;
    /** Of a long page its beginning is enough. */
    private static final int HIGHEST = 3_000;

    private final String wanted = System.getProperty("pdn.album");

    void draw(Page page, String state, int width) {
        if (wanted != null) {
            write(
                    Path.of(wanted).resolve(file(state, width)),
                    SmallPicture.of(page.screenshot(
                            new ScreenshotOptions().setFullPage(true).setClip(0, 0, width, height(page)))));
        }
    }

    private static int height(Page page) {
        return Math.min(HIGHEST, (int) page.evaluate("document.documentElement.scrollHeight"));
    }

    void areThoseOf(List<String> states) {
        var expected = states.stream()
                .flatMap(state -> PageLooks.WIDTHS.stream().map(width -> file(state, width)))
                .toList();
        try (var files = Files.list(KEPT)) {
            var kept = files.filter(file -> file.toString().endsWith(".png")).toList();
            // Before they are drawn for the first time there are none at all.
            if (!kept.isEmpty()) {
                assertThat(kept.stream().map(file -> file.getFileName().toString()))
                        .as("drawn by ./mvnw verify -Dpdn.album=docs/screenshots, see docs/screenshots/README.md")
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            assertThat(kept.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String state, int width) {
        var plain = Normalizer.normalize(state, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png";
    }

    private static void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
