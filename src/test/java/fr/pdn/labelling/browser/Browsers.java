package fr.pdn.labelling.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser that the system has, for the time of a test; each person gets one of their own, with cookies of its own. What they
 * had before them when a test failed is drawn too.
 */
final class Browsers implements AfterTestExecutionCallback, AfterEachCallback {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds until what should be shown is missing, on a busy machine. */
    private static final int PATIENCE = 30_000;

    private Playwright playwright;
    private Browser browser;

    /** @param port of the application on this machine */
    Page open(int port) {
        return open(port, true);
    }

    /** @param scripts whether it runs any */
    Page open(int port, boolean scripts) {
        if (playwright == null) {
            launch();
        }
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("fr-FR")
                        .setJavaScriptEnabled(scripts)
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(PageLooks.WIDE, PageLooks.HIGH))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(installed())
                        .setEnv(inFrench())
                        .setArgs(QUIET));
    }

    /** What the browser itself writes, on a button that chooses a file for instance, is in the language of its user. */
    private static Map<String, String> inFrench() {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "fr");
        return environment;
    }

    private static Path installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "This test needs a browser on the PATH, one of %s: .ci/run installs Debian's chromium."
                                .formatted(NAMES)));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && browser != null) {
            int place = 1;
            for (var context : browser.contexts()) {
                PageLooks.picture(context.pages().get(0), "failed-%02d".formatted(place++));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }
}
