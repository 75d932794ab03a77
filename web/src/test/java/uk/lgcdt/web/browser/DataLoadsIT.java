package uk.lgcdt.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.lgcdt.infra.runtime.Services;

/** An analyst sends files, watches them load, takes the rejects away, stops and starts again, on the running platform. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataLoadsIT {

    private static final int RELEASES_OF_A_LONG_FILE = 20_000;
    private static final double UNTIL_THE_WORKER_KNOWS = 2_000; // milliseconds; it asks each half second

    private final String key = UUID.randomUUID().toString();
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
    void anAnalystSendsFilesAndTakesTheRejectsAway() throws IOException {
        Page page = dataLoads(chromium.desktop());
        Page narrow = dataLoads(chromium.mobile());
        look(page, "data-loads-before-1280");
        look(narrow, "data-loads-before-390");

        send(page, payload("releases " + key + ".json", release("1") + "\n{\"id\": \"=1+1\"}\n" + release("2")));
        send(page, payload("page " + key + ".html", "<!DOCTYPE html><html></html>"));
        button(page, "Load these files").click();

        Locator card = page.locator(".request-card").first();
        assertThat(card.locator(".badge").first()).hasText("Done");
        assertThat(card).containsText("2 rows loaded, 0 repeated, 2 rejected");
        assertThat(card).containsText("Asked for by analyst");
        assertThat(page.locator(".announcement")).containsText("Done");
        look(page, "data-loads-after-1280");
        narrow.reload();
        look(narrow, "data-loads-after-390");

        card.getByText(java.util.regex.Pattern.compile("^Run \\d+$")).click();
        assertThat(page.locator("h1")).containsText("load");
        assertThat(page.getByText("Why rows were rejected").first()).isVisible();
        look(page, "data-load-run-1280");
        narrow.navigate(page.url());
        look(narrow, "data-load-run-390");
        Download download = page.waitForDownload(
                () -> page.getByText("Download all rejected rows").click());
        assertThat(Files.readString(download.path()))
                .contains("page " + key + ".html,whole file,\"It is an HTML page, not data\"")
                .contains("releases " + key + ".json");

        page.locator("#files ~ * a").first().click();
        assertThat(page.locator("h1")).containsText(key);
        button(page, "Load this file again").click();
        assertThat(page.locator(".request-card .badge").first()).hasText("Done");
        look(page, "data-loads-file-1280");
        narrow.navigate(page.url());
        look(narrow, "data-loads-file-390");
    }

    @Test
    void aLoadIsStoppedAndStartedAgain() throws IOException, SQLException {
        Services services = demo.services().orElse(null);
        assumeThat(services).as("needs a demo of its own").isNotNull();
        Page page = dataLoads(chromium.desktop());
        String lines = IntStream.range(0, RELEASES_OF_A_LONG_FILE)
                .mapToObj(number -> release("long " + number))
                .collect(Collectors.joining("\n"));
        Locator card;
        try (services;
                Connection heldUp = heldUpAt("long 0", services)) {
            send(page, payload("short " + key + ".json", release("short")));
            send(page, payload("long " + key + ".json", lines));
            button(page, "Load these files").click();

            card = page.locator(".request-card").first();
            assertThat(card).containsText("File 2 of 2");
            look(page, "data-loads-running-1280");
            card.getByText("Stop", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(card.locator(".badge").first()).hasText("Stopping");
            page.waitForTimeout(UNTIL_THE_WORKER_KNOWS);
            heldUp.rollback();
        }
        assertThat(card.locator(".badge").first()).hasText("Stopped");
        assertThat(card).containsText("1 rows loaded");
        look(page, "data-loads-stopped-1280");

        page.locator(".request-card")
                .first()
                .getByText("Start again", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".request-card").first().locator(".badge").first())
                .hasText("Done");
        assertThat(page.locator(".request-card").first()).containsText("20,001 rows loaded, 0 repeated, 0 rejected");
    }

    @Test
    void anUnsureFileWaitsUntilAnAnalystSaysHowItIsRead() throws IOException {
        Page page = dataLoads(chromium.desktop());
        String name = "isles of scilly " + key + ".csv";
        send(page, payload(name, """
                Payment date,Who,Detail,Net amount
                14/04/2026,Ash Lane,works %s,"1,200.50"
                15/04/2026,Birch Row,hire of a van,300.00
                16/04/2026,Cedar Walk,lamps,45.10
                17/04/2026,Ash Lane,repairs,1000.00
                20/04/2026,Elm Road,desks,780.25
                soon,Elm Road,tables,99.00
                """.formatted(key)));
        button(page, "Load these files").click();
        assertThat(page.locator(".request-card").first().locator(".badge").first())
                .hasText("Done");
        page.navigate(demo.address() + "/data-loads");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(key))
                .getByText("Check how it is read")
                .click();
        assertThat(page.locator("h1")).containsText(key);
        assertThat(page.locator("vaadin-combo-box input")).hasValue("Council of the Isles of Scilly");

        choose(page, 2, "Date");
        button(page, "Confirm and load this file").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Two columns cannot both be \"Date\": columns 1 and 2");
        look(page, "data-loads-layout-problem-1280");
        choose(page, 2, "Supplier");
        choose(page, 3, "Purpose");
        assertThat(page.locator(".mapping-preview")).containsText("Birch Row");
        assertThat(page.locator(".mapping-preview")).containsText("Its date is no date: soon");
        look(page, "data-loads-layout-1280");
        Page narrow = dataLoads(chromium.mobile());
        narrow.navigate(page.url());
        assertThat(narrow.locator(".mapping-table")).isVisible();
        look(narrow, "data-loads-layout-390");

        button(page, "Confirm and load this file").click();
        assertThat(page.getByText("Fix mapping and reload")).isVisible();
        assertThat(page.locator(".detail-list").first()).containsText("Loaded");
        look(page, "data-loads-layout-confirmed-1280");
        page.getByText("Fix mapping and reload").click();
        assertThat(page.locator("#history ~ *").first()).isVisible();
        assertThat(page.getByText("That of this file")).isVisible();
    }

    private static void choose(Page page, int column, String use) {
        page.locator(".mapping-table thead vaadin-select").nth(column - 1).click();
        Locator open = page.locator("vaadin-select-list-box:visible");
        open.locator("vaadin-select-item[role=option]")
                .filter(new Locator.FilterOptions()
                        .setHasText(java.util.regex.Pattern.compile("^\\s*" + use + "\\s*$")))
                .click();
        assertThat(open).hasCount(0); // it takes its time to close
    }

    /** Begins to load a release and does not end, so that whoever loads the same release waits for it. */
    private Connection heldUpAt(String id, Services services) throws SQLException {
        Connection connection = DriverManager.getConnection(
                services.databaseUrl(), services.databaseUser(), services.databasePassword());
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landed_release (ocid, release_id, landed_file_id)
                select ?, ?, min(id)
                  from landed_file
                """)) {
            insert.setString(1, "ocds-" + key);
            insert.setString(2, id);
            insert.executeUpdate();
        }
        return connection;
    }

    private String release(String id) {
        return "{\"ocid\":\"ocds-%s\",\"id\":\"%s\",\"date\":\"2026-08-10T09:00:00+01:00\",\"tag\":[\"award\"]}"
                .formatted(key, id);
    }

    private static FilePayload payload(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Page page, FilePayload file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(page.locator("vaadin-upload-file[complete]")
                        .filter(new Locator.FilterOptions().setHasText(file.name)))
                .isVisible();
    }

    private Page dataLoads(Page page) throws IOException {
        page.navigate(demo.address() + "/login");
        page.locator("input[name=username]").fill("analyst");
        page.locator("input[name=password]").fill(demo.password());
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.navigate(demo.address() + "/data-loads");
        assertThat(page.locator("h1")).hasText("Data loads");
        return page;
    }

    private static void look(Page page, String name) {
        assertThat(page.locator("h1")).isVisible();
        Chromium.photograph(page, name);
        assertThat(Chromium.barriers(page)).as(name).isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " is no wider than the screen")
                .isLessThanOrEqualTo(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
