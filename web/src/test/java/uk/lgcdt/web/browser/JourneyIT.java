package uk.lgcdt.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people come for, from the first click to the last, on the platform as it is started by its users. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private static final Pattern NOTICE_ADDRESS =
            Pattern.compile("https://www\\.find-tender\\.service\\.gov\\.uk/Notice/\\d{6,7}-\\d{4}");

    private Chromium chromium;
    private RunningDemo demo;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        chromium = Chromium.start();
        demo = RunningDemo.start();
    }

    @AfterAll
    void stop() {
        if (demo != null) {
            demo.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anAnalystGoesFromTheFirstPageToTheNoticeBehindAFigure() {
        Page page = open("/");

        link(page, "Study a market").click();
        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Contracts behind the figures")))
                .isVisible();
        page.locator("a[href^='processes/'], a[href*='/processes/']").first().click();
        assertThat(page.getByText("Contracting process")).isVisible();

        assertThat(link(page, "Open this notice where it was published").first())
                .hasAttribute("href", NOTICE_ADDRESS);
    }

    @Test
    void aSmallFirmSearchesAndNarrowsByAFacet() {
        Page page = open("/");

        page.getByLabel("Search notices").fill("software");
        button(page, "Search").click();
        Locator found = page.getByText(Pattern.compile("^[\\d,]+ notices$")).first();
        assertThat(found).isVisible();
        String before = found.innerText();
        page.getByLabel(Pattern.compile("^Value not stated \\(")).check();

        assertThat(page).hasURL(Pattern.compile(".*not-stated.*"));
        assertThat(found).not().hasText(before);
        assertThat(page.getByText("Value: Value not stated")
                        .or(page.getByText("Value not stated"))
                        .first())
                .isVisible();
    }

    @Test
    void anAnalystSignsInAndOut() throws IOException {
        Page page = open("/");
        assertThat(link(page, "Data loads")).hasCount(0);

        signIn(page, "analyst");
        assertThat(link(page, "Data loads").first()).isVisible();
        page.getByText("Sign out").first().click();

        assertThat(link(page, "Sign in").first()).isVisible();
        page.navigate(demo.address() + "/data-loads");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        Page page = open("/login");

        page.locator("input[name=username]").fill("analyst");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");

        assertThat(page.getByText("We could not sign you in")).isVisible();
    }

    @Test
    void oneCouncilStartsAnotherJoinsAndAThirdSeesNoAmounts() throws IOException, InterruptedException {
        Page lead = open("/");
        signIn(lead, "council-a");
        lead.navigate(demo.address() + "/opportunities");
        lead.getByText("Start a joint procurement from this").first().click();
        assertThat(lead.locator("h1")).hasText("Start a joint procurement");
        button(lead, "Save as a draft").click();
        button(lead, "Open to all councils").click();
        inDialog(lead, "Open to all councils").click();
        assertThat(lead.getByText("Done: Opened to all councils.")).isVisible();
        String address = lead.url();
        String title = lead.locator("h1").innerText();

        Page member = open("/");
        signIn(member, "council-b");
        member.navigate(address);
        button(member, "Join with a commitment").click();
        member.getByLabel("Value in a year, in pounds").fill("123456");
        member.getByLabel("Needed by").fill("30/09/2027");
        member.getByLabel("Needed by").press("Enter");
        inDialog(member, "Join").click();
        assertThat(member.getByText("£123,456 a year").first()).isVisible();

        lead.reload();
        assertThat(lead.getByText("£123,456 a year").first()).isVisible();

        Page outsider = open("/");
        signIn(outsider, "council-c");
        outsider.navigate(address);
        assertThat(outsider.locator("h1")).hasText(title);
        assertThat(outsider.content()).doesNotContain("123,456");

        String id = address.substring(address.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        assertThat(rest("/api/v1/joint-procurements/" + id, "council-b")).contains("123456");
        assertThat(rest("/api/v1/joint-procurements/" + id, "council-c"))
                .contains(title)
                .doesNotContain("123456");
        assertThat(rest("/api/v1/joint-procurements/" + id, null))
                .contains(title)
                .doesNotContain("123456");
    }

    @Test
    void anybodyReadsALoadedAssessmentInTheRegister() {
        Page page = open("/assurance");

        page.locator("main table a").first().click();

        assertThat(page.locator("h1")).hasText(Pattern.compile("How .+ says it manages AI"));
        assertThat(page.getByText("Scores by section")).isVisible();
        assertThat(page.getByText("consultation draft of 6 November 2024").first())
                .isVisible();
    }

    @Test
    void noPageHasABarrier() throws IOException {
        Page desktop = open("/");
        Page mobile = chromium.mobile();
        signIn(desktop, "analyst");
        signIn(mobile, "analyst");
        for (String path : List.of(
                "",
                "markets",
                firstLink(desktop, "markets", "vaadin-grid a"),
                "search?q=software",
                "search?q=zzzxqqqj",
                "opportunities",
                "joint-procurements",
                "assurance",
                firstLink(desktop, "assurance", "main table a"),
                "data-loads",
                firstLink(desktop, "data-loads", "main table a"),
                "methods",
                "runs",
                firstLink(desktop, "runs", "main table a"),
                "reference-data",
                firstLink(desktop, "search?q=software", "main h2 a, main h3 a"),
                firstLink(desktop, "search?q=software", "main a[href*='buyers/']"),
                firstLink(desktop, "assurance", "main table a"),
                "no-such-page")) {
            look(desktop, path, "1280");
            look(mobile, path, "390");
        }
    }

    private void look(Page page, String path, String width) {
        page.navigate(demo.address() + "/" + path);
        assertThat(page.locator("h1")).isVisible();
        Chromium.photograph(page, "journey-" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
        assertThat(Chromium.barriers(page)).as(path + " at " + width).isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(path + " at " + width + " is no wider than the screen")
                .isLessThanOrEqualTo(0);
    }

    private String firstLink(Page page, String path, String selector) {
        page.navigate(demo.address() + "/" + path);
        String address = (String) page.locator(selector).first().evaluate("link => link.href");
        return address.substring(demo.address().length() + 1);
    }

    private Page open(String path) {
        Page page = chromium.desktop();
        page.navigate(demo.address() + path);
        return page;
    }

    private void signIn(Page page, String username) throws IOException {
        page.navigate(demo.address() + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(demo.password());
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    private String rest(String path, String username) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(demo.address() + path));
        if (username != null) {
            String pair = username + ":" + demo.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
