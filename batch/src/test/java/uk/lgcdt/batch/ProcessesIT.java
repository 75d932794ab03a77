package uk.lgcdt.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are typed, on real PostgreSQL, Elasticsearch and Spark, with a kill in the midst of it. */
class ProcessesIT {

    private static final Path REAL_DATA = TypedCommands.INSTALLATION
            .root()
            .resolve("../shared/data/ocds/find-a-tender")
            .normalize();

    @TempDir
    private Path folder;

    private TypedCommands commands;

    @BeforeEach
    void openHome() {
        commands = new TypedCommands(folder);
    }

    @AfterEach
    void endWhatIsLeft() {
        commands.close();
    }

    @Test
    void aRefreshThatIsKilledIsCompletedByTheSameCommandWithTheSameFigures() throws Exception {
        Data data = data();
        assertThat(run(0, with("load", data.paths())))
                .contains("%d loaded, 0 repeated, 0 rejected".formatted(data.releases()));
        assertThat(run(0, with("load", data.paths())))
                .contains("0 loaded, %d repeated, 0 rejected".formatted(data.releases()));

        killDuringSpark();
        awaitEndOfSpark();

        assertThat(run(0, "refresh"))
                .contains("was continued and is published: %,d rows in".formatted(data.releases()));
        Figures continued = figures();
        assertThat(continued.notices().lines()).hasSize(data.releases());
        assertThat(continued.notices().lines().map(ProcessesIT::ocid).distinct())
                .hasSize(data.processes());

        assertThat(run(0, "refresh")).contains("Nothing new since run");
        assertThat(run(0, "refresh", "--force")).contains("is published");
        assertThat(figures()).isEqualTo(continued);
        assertThat(run(0, "status")).contains("(%,d releases)".formatted(data.releases()));
    }

    @Test
    void badInputIsRejectedInSentencesAndTheRestLoads() throws Exception {
        Path input = folder.resolve("input");
        TestFiles.write(input.resolve("a.json"), TestFiles.releasePackage(TestFiles.release("ocds-1", "1")));
        TestFiles.write(input.resolve("page.json"), "<!DOCTYPE html><html></html>");
        TestFiles.write(
                input.resolve("waits.csv"), "Body Name,Date,Supplier Name,Amount\nAtlantis,2026-04-03,Acme,10\n,,,\n");

        String output = run(1, "load", input.toString());

        assertThat(output)
                .contains("a.json: 1 loaded, 0 repeated, 0 rejected")
                .contains("lgcdt: " + input.resolve("waits.csv") + " waits: Its rows name Atlantis")
                .contains("1 rejected, 1 wait (run ")
                .contains("lgcdt: " + input.resolve("page.json") + ", whole file: It is an HTML page, not data");
    }

    @Test
    void aServerThatCannotBeReachedIsSaidPlainly() throws Exception {
        String output = commands.run(3, Map.of("LGCDT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9/none"), "status");

        assertThat(output.lines().filter(line -> line.startsWith("lgcdt: "))).hasSize(1);
        assertThat(output).doesNotContain("\tat ");
    }

    private void killDuringSpark() throws Exception {
        Process refresh = commands.start(Map.of(), "refresh");
        long deadline = System.nanoTime() + TypedCommands.PATIENCE.toNanos();
        while (!commands.output(refresh).contains("Spark, step 3") && System.nanoTime() < deadline) {
            assertThat(refresh.isAlive()).as(commands.output(refresh)).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        refresh.destroyForcibly().waitFor();
    }

    /** Nobody ends it: it sees its parent's end. */
    private void awaitEndOfSpark() throws Exception {
        List<ProcessHandle> sparks = livingSparks();
        for (ProcessHandle spark : sparks) {
            spark.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private List<ProcessHandle> livingSparks() throws IOException {
        try (Stream<Path> records = Files.list(folder.resolve("home/running"))) {
            return records.filter(record -> record.getFileName().toString().startsWith("spark-"))
                    .map(record -> record.getFileName().toString().replaceAll("\\D", ""))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                    .filter(ProcessHandle::isAlive)
                    .toList();
        }
    }

    /** Three commands at once, as in three terminals. */
    private Figures figures() throws Exception {
        Process markets = commands.start(Map.of(), "export", "markets");
        Process awards = commands.start(Map.of(), "export", "awards");
        Process notices = commands.start(Map.of(), "export", "notices", "--format", "json");
        return new Figures(commands.await(0, markets), commands.await(0, awards), commands.await(0, notices));
    }

    private static String ocid(String notice) {
        return notice.split(",", 2)[0]; // the first column
    }

    /** Two days as they were published where they are at hand, else a few releases of our own. */
    private Data data() {
        Path first = REAL_DATA.resolve("2026-08-10");
        Path second = REAL_DATA.resolve("2026-08-11");
        if (Files.isDirectory(first) && Files.isDirectory(second)) {
            return new Data(List.of(first.toString(), second.toString()), 955, 911);
        }
        System.err.println("No real notices in " + REAL_DATA + ": testing with generated ones");
        String[] releases = IntStream.range(0, 200)
                .mapToObj(number -> TestFiles.release("ocds-" + number, "r" + number))
                .toArray(String[]::new);
        Path file = TestFiles.write(folder.resolve("releases.json"), TestFiles.releasePackage(releases));
        return new Data(List.of(file.toString()), 200, 200);
    }

    private static String[] with(String command, List<String> arguments) {
        return Stream.concat(Stream.of(command), arguments.stream()).toArray(String[]::new);
    }

    private String run(int status, String... arguments) throws Exception {
        return commands.run(status, arguments);
    }

    private record Data(List<String> paths, int releases, int processes) {}

    private record Figures(String markets, String awards, String notices) {}
}
