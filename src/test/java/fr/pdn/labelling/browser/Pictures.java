package fr.pdn.labelling.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The pictures of our pages in {@code docs/screenshots}. They are drawn again on demand ({@code -Dpdn.album=docs/screenshots});
 * otherwise they only have to be there.
 */
final class Pictures {
    private static final Path KEPT = Path.of("docs", "screenshots");
    private static final long MOST_BYTES = 30_000_000;
    /** Of a longer page its beginning is enough. */
    private static final int HIGHEST = 3_000;
    /** Of 100; letters stay legible. */
    private static final int QUALITY = 5;
    /** Of what a desk shows, in a picture. */
    private static final double REDUCED = 0.7;

    private final String wanted = System.getProperty("pdn.album");

    void draw(Page page, String state, int width) {
        if (wanted != null) {
            write(Path.of(wanted).resolve(file(state, width)), webp(page, width));
        }
    }

    /** The browser writes WebP, a fifth of a PNG; the library that drives it does not offer it. */
    private static byte[] webp(Page page, int width) {
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", width);
        clip.addProperty("height", height(page));
        clip.addProperty("scale", width == PageLooks.WIDE ? REDUCED : 1);
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        how.addProperty("captureBeyondViewport", true);
        how.add("clip", clip);
        var session = page.context().newCDPSession(page);
        try {
            var picture = session.send("Page.captureScreenshot", how);
            return Base64.getDecoder().decode(picture.get("data").getAsString());
        } finally {
            session.detach();
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
            var kept = files.filter(file -> file.toString().endsWith(".webp")).toList();
            assertThat(kept.stream().map(file -> file.getFileName().toString()))
                    .as("drawn by ./mvnw verify -Dpdn.album=docs/screenshots, see docs/screenshots/README.md")
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(kept.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String state, int width) {
        var plain = Normalizer.normalize(state, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".webp";
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
