package uk.lgcdt.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser without a window. Where none is installed the tests that need it are skipped, saying so, unless {@code
 * LGCDT_REQUIRE_BROWSER} is {@code true}.
 */
public final class Chromium implements AutoCloseable {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** How long a page may take to show what is expected of it, on a machine that does much else. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** Starts the installed browser, or skips the test. */
    public static Chromium start() {
        var executable = USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
        if (executable.isEmpty() && "true".equals(System.getenv("LGCDT_REQUIRE_BROWSER"))) {
            throw new IllegalStateException("No Chromium is installed, and LGCDT_REQUIRE_BROWSER is true");
        }
        Assumptions.assumeTrue(executable.isPresent(), "skipped: no Chromium is installed");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        return new Chromium(executable.get());
    }

    /** Opens an empty page in a session of its own, as wide as a desk's screen. */
    public Page desktop() {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
    }

    /** Opens an empty page in a session of its own, as narrow as a telephone. */
    public Page mobile() {
        return browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844));
    }

    /** Returns what axe finds that is serious or critical, one line each; empty when nothing is. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Takes a picture of the whole page into {@code target/screenshots}. */
    public static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
