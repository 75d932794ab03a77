package uk.lgcdt.batch.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.ServiceFailure;

@BatchTest
class TidyLakeRunsTest {

    @Autowired
    private RunRepository runs;

    @Autowired
    private Home home;

    @Autowired
    private Clock clock;

    private Path lake;

    @BeforeEach
    void emptyTheLake() throws IOException {
        lake = Files.createDirectories(home.lake().resolve("runs"));
    }

    @AfterEach
    void leaveNothing() throws IOException {
        try (Stream<Path> all = Files.walk(lake)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void theLastRunsStayAndWhatIsPublishedAndTheRestGoes() throws IOException {
        long published = completed();
        runs.publish(published);
        long old = completed();
        long kept = completed();
        long latest = completed();
        Files.createDirectory(lake.resolve("not-a-run"));
        Files.createDirectories(lake.resolve("999999")); // not in the ledger

        tidy("2");

        assertThat(folders()).contains(name(published), name(kept), name(latest), "not-a-run", "999999");
        assertThat(folders()).doesNotContain(name(old));
    }

    @Test
    void aFailedRunGoesOnceALaterOneIsThere() throws IOException {
        long failed = runs.start(RunKind.REFRESH, "{}", "test").id();
        runs.fail(failed, "the disk is full");
        folder(failed);

        tidy("10");
        assertThat(folders()).contains(name(failed)); // it may be continued
        completed();
        tidy("10");

        assertThat(folders()).doesNotContain(name(failed));
    }

    @Test
    void whatSomebodyOpenedOfLateStays() throws IOException {
        long read = completed();
        long forgotten = completed();
        completed();
        mark(read, Duration.ofDays(29));
        mark(forgotten, Duration.ofDays(31));

        tidy("1");

        assertThat(folders()).contains(name(read)).doesNotContain(name(forgotten));
    }

    @Test
    void whatAKilledTidyingHadMovedAwayGoes() throws IOException {
        Files.createDirectories(lake.resolve("7.leaving/notice"));

        tidy("10");

        assertThat(folders()).isEmpty();
    }

    @Test
    void asManyAsAreKeptIsANumber() {
        assertThatThrownBy(() -> tidy("0")).isInstanceOf(ServiceFailure.class).hasMessageContaining("LGCDT_LAKE_RUNS");
    }

    private void tidy(String kept) {
        var settings =
                new SparkSettings(new MockEnvironment().withProperty("LGCDT_LAKE_RUNS", kept), Lake.of("", home));
        new TidyLakeRuns(settings, runs, clock).tidy();
    }

    private long completed() throws IOException {
        long run = runs.start(RunKind.REFRESH, "{}", "test").id();
        runs.complete(run, RowCounts.NONE, null);
        folder(run);
        return run;
    }

    private void folder(long run) throws IOException {
        Files.createDirectories(lake.resolve(name(run)).resolve("notice"));
        Files.writeString(lake.resolve(name(run)).resolve("summary.json"), "{}");
    }

    private void mark(long run, Duration ago) throws IOException {
        Path mark = Files.createFile(lake.resolve(name(run)).resolve("opened"));
        Files.setLastModifiedTime(mark, FileTime.from(clock.instant().minus(ago)));
    }

    private java.util.List<String> folders() throws IOException {
        try (Stream<Path> inside = Files.list(lake)) {
            return inside.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String name(long run) {
        return Long.toString(run);
    }
}
