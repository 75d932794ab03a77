package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.collect.ReplayServer.Mischief;
import uk.lgcdt.batch.collect.ReplayServer.Question;
import uk.lgcdt.batch.collect.ReplayServer.Reply;
import uk.lgcdt.infra.TestPostgres;
import uk.lgcdt.infra.runtime.Installation;

/** The command as it is typed, in processes of its own on a real PostgreSQL, killed at moments that chance chooses. */
class CollectKillsIT {

    private static final int KILLS = 20;
    private static final int LONGEST_WAIT = 400; // milliseconds from a question to a kill
    private static final LocalDate DAY = LocalDate.parse("2026-08-10");
    private static final Installation INSTALLATION = Installation.find(Map.of());
    private static final Path REAL_DAY = INSTALLATION
            .root()
            .resolve("../shared/data/ocds/find-a-tender/2026-08-10")
            .normalize();

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void killedTwentyTimesItEndsWithExactlyTheDay() throws Exception {
        ReplayedNotices day = ReplayedNotices.of("day", DAY, 3_000, 7);
        Mischief slow = slowly(Mischief.byChance(11, 0.15), 120);
        Stored undisturbed = collect("undisturbed", day, Mischief.NONE, 0);

        Stored killed = collect("killed", day.untidy(), slow, KILLS);

        assertThat(undisturbed.releases()).isEqualTo(day.ids());
        assertThat(killed.releases()).isEqualTo(undisturbed.releases());
        assertThat(killed.received()).isEqualTo(undisturbed.received());
        assertThat(killed.completed()).isEqualTo(4);
        assertThat(killed.unfinished()).isZero();
    }

    @Test
    void killedTwentyTimesItEndsWithExactlyTheDayThatWasPublished() throws Exception {
        if (!Files.isDirectory(REAL_DAY)) {
            throw new TestAbortedException("no real notices in " + REAL_DAY);
        }
        RecordedDay day = RecordedDay.of(REAL_DAY);

        Stored killed = collect("published", day, slowly(Mischief.byChance(12, 0.1), 300), KILLS);

        assertThat(killed.releases()).hasSize(459).isEqualTo(day.ids());
        assertThat(killed.received()).isEqualTo(day.ids());
        assertThat(killed.completed()).isEqualTo(4);
    }

    /** Gives the same command until it is done, and kills it that often. */
    private Stored collect(String name, Function<Question, Reply> answers, Mischief mischief, int kills)
            throws Exception {
        long seed = 20261124;
        Random random = new Random(seed);
        String url = TestPostgres.createDatabase("collect_" + name);
        Path home = folder.resolve(name);
        int killed = 0;
        try (ReplayServer server = ReplayServer.start(answers)) {
            server.misbehave(mischief);
            while (true) {
                int before = server.asked().size();
                Process process = start(home, url, server);
                if (killed < kills) {
                    // Most kills come while it is at work, a few while it starts.
                    awaitQuestions(server, process, before + (random.nextInt(5) == 0 ? 0 : 1));
                    boolean ended = process.waitFor(random.nextInt(LONGEST_WAIT), TimeUnit.MILLISECONDS);
                    if (!ended) {
                        process.destroyForcibly().waitFor();
                        killed++;
                        continue;
                    }
                }
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                String output = Files.readString(home.resolveSibling(name + ".out"));
                assertThat(process.exitValue()).as(output).isZero();
                System.out.printf(
                        "%s: killed %d times (seed %d), %d requests; %s",
                        name,
                        killed,
                        seed,
                        server.asked().size(),
                        output.lines().toList().getLast());
                assertThat(killed).as("kills before it was done, seed %s", seed).isEqualTo(kills);
                return stored(home, url);
            }
        }
    }

    private static void awaitQuestions(ReplayServer server, Process process, int count) throws InterruptedException {
        while (server.asked().size() < count && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static Mischief slowly(Mischief mischief, int milliseconds) {
        return reply -> {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
            } catch (InterruptedException cause) {
                Thread.currentThread().interrupt();
            }
            return mischief.of(reply);
        };
    }

    private Process start(Path home, String url, ReplayServer server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "uk.lgcdt.batch.Lgcdt",
                        "collect",
                        "find-a-tender",
                        "--from",
                        DAY.toString(),
                        "--to",
                        DAY.plusDays(1).toString(),
                        "--base-url",
                        server.address().toString(),
                        "--home",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolveSibling(home.getFileName() + ".out").toFile());
        builder.environment().put("LGCDT_DATABASE_URL", url);
        builder.environment().put("LGCDT_DATABASE_USER", "postgres");
        builder.environment().put("LGCDT_COLLECT_HASTE", "0.0005");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static Stored stored(Path home, String url) throws SQLException, IOException {
        return new Stored(
                texts(url, "select release_id from landed_release order by release_id"),
                received(home.resolve("lake/received/releases")),
                count(url, "select count(*) from collect_window where covered_to = to_at"),
                count(url, "select count(*) from collect_window where completed_at is null"));
    }

    /** The ids of all rows that Spark would read, each as often as it stands there. */
    private static List<String> received(Path folder) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> parts = Files.walk(folder)) {
            for (Path part :
                    parts.filter(file -> file.toString().endsWith(".gz")).toList()) {
                try (var lines = new java.io.BufferedReader(
                        new java.io.InputStreamReader(new GZIPInputStream(Files.newInputStream(part))))) {
                    lines.lines().forEach(line -> ids.add(idOf(line)));
                }
            }
        }
        return ids.stream().sorted().toList();
    }

    private static String idOf(String line) {
        JsonNode row = JsonMapper.shared().readTree(line.replace("1e9999", "1"));
        return row.path("release").path("id").asString();
    }

    private static List<String> texts(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts.stream().sorted().toList();
        }
    }

    private static long count(String url, String sql) throws SQLException {
        return Long.parseLong(texts(url, sql).getFirst());
    }

    /**
     * What a collection left behind.
     *
     * @param releases ids in the database
     * @param received ids among the rows for Spark
     */
    private record Stored(List<String> releases, List<String> received, long completed, long unfinished) {}
}
