package uk.lgcdt.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lgcdt.batch.collect.ReplayServer;
import uk.lgcdt.batch.collect.ReplayedNotices;
import uk.lgcdt.infra.TestPostgres;
import uk.lgcdt.infra.runtime.Installation;

/** Two processes that serve the same database, of which one collects what the night was missed for, and refreshes. */
class NightlyIT {

    private static final Installation INSTALLATION = Installation.find(Map.of());
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long SECONDS = 240;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void oneOfTwoServingProcessesDoesTheNight() throws Exception {
        LocalDate yesterday = LocalDate.now(LONDON).minusDays(1);
        ReplayedNotices day = ReplayedNotices.of("night", yesterday, 250, 3);
        String url = TestPostgres.createDatabase("nightly");
        try (ReplayServer server = ReplayServer.start(day)) {
            started.add(serve(url, server, "one"));
            started.add(serve(url, server, "two"));

            awaitEndOfNight(url);

            assertThat(ask(url, "select coalesce(failure, 'none') from collect_night"))
                    .isEqualTo("none");
            assertThat(ask(url, "select count(*) from landed_release")).isEqualTo("250");
            assertThat(ask(url, "select count(*) from run where kind = 'collect'"))
                    .isEqualTo("1");
            assertThat(ask(url, "select count(*) from run where kind = 'refresh' and status = 'completed'"))
                    .isEqualTo("1");
            assertThat(ask(url, "select count(*) from notice join published_run using (run_id)"))
                    .isEqualTo("250");
            assertThat(server.asked().stream().map(ReplayServer.Question::uri).distinct())
                    .hasSameSizeAs(server.asked());
        }
    }

    private void awaitEndOfNight(String url) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(started).as(output("one") + output("two")).anyMatch(Process::isAlive);
            try {
                if (ask(url, "select count(ended_at) from collect_night").equals("1")) {
                    return;
                }
            } catch (SQLException notYet) {
                continue; // the tables are still to be made
            }
        }
        throw new AssertionError("The night has not ended: " + output("one") + output("two"));
    }

    private Process serve(String url, ReplayServer server, String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        INSTALLATION.batchClasspath(),
                        "uk.lgcdt.batch.Lgcdt",
                        "serve",
                        "--port",
                        Integer.toString(freePort()),
                        "--home",
                        folder.resolve("home").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile());
        builder.environment()
                .putAll(Map.of(
                        "LGCDT_DATABASE_URL",
                        url,
                        "LGCDT_DATABASE_USER",
                        "postgres",
                        "LGCDT_SPARK_MEMORY",
                        "1500m",
                        "LGCDT_WEB_MEMORY",
                        "512m",
                        "LGCDT_COLLECT",
                        "find-a-tender",
                        "LGCDT_COLLECT_AT",
                        "00:00",
                        "LGCDT_COLLECT_FROM",
                        LocalDate.now(LONDON).minusDays(1).toString(),
                        "LGCDT_COLLECT_FIND_A_TENDER_URL",
                        server.address().toString(),
                        "LGCDT_COLLECT_HASTE",
                        "0.001",
                        "LGCDT_COLLECT_SECONDS_BETWEEN_LOOKS",
                        "1"));
        return builder.start();
    }

    private String output(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".out"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
