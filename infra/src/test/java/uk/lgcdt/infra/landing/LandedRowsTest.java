package uk.lgcdt.infra.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;

@RepositoryTest
class LandedRowsTest {

    private static final ReleaseKey FIRST = new ReleaseKey("ocds-1", "r1");
    private static final String DIGEST = "0c".repeat(16);
    private static final ReleaseKey SECOND = new ReleaseKey("ocds-1", "r2");

    @Autowired
    private RunRepository runs;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private LandedReleaseRepository releases;

    @Autowired
    private RejectedRowRepository rejected;

    @Autowired
    private LoadedPathRepository paths;

    private long runId;
    private long fileId;

    @BeforeEach
    void landAFile() {
        runId = runs.start(RunKind.LOAD, "{}", "0.1").id();
        fileId = files.land(runId, new Arrival("0b".repeat(32), "test", "/in/a.json", null, 1))
                .id();
    }

    @Test
    void aReleaseIsStoredOnce() {
        assertThat(releases.store(fileId, Map.of(FIRST, DIGEST)))
                .isEqualTo(new StoredReleases(Set.of(FIRST), Map.of()));

        assertThat(releases.store(fileId, Map.of(FIRST, "1f".repeat(16), SECOND, DIGEST)))
                .isEqualTo(new StoredReleases(Set.of(SECOND), Map.of(FIRST, DIGEST)));
    }

    @Test
    void theReleasesOfAFileCanBeForgotten() {
        releases.store(fileId, Map.of(FIRST, DIGEST));

        releases.deleteByFile(fileId);

        assertThat(releases.store(fileId, Map.of(FIRST, DIGEST)).unseen()).containsExactly(FIRST);
    }

    @Test
    void rejectedRowsComeBackInTheirOrderHoweverMany() {
        rejected.storeAll(IntStream.range(0, 1_200)
                .mapToObj(number -> row("release " + number, "bad"))
                .toList());

        List<String> positions = new ArrayList<>();
        rejected.forEach(runId, row -> positions.add(row.position()));

        assertThat(positions)
                .hasSize(1_200)
                .startsWith("release 0", "release 1")
                .endsWith("release 1199");
        assertThat(rejected.countByRun(runId)).isEqualTo(1_200);
        assertThat(rejected.listByRun(runId, 10, 1))
                .extracting(RejectedRow::position)
                .containsExactly("release 10");
    }

    @Test
    void whatPostgreSqlCannotStoreIsLeftOutOfAnExcerpt() {
        rejected.storeAll(List.of(row("row 2", "a\0b\uD800c" + "x".repeat(3_000))));

        assertThat(rejected.listByRun(runId, 0, 1).getFirst().excerpt())
                .startsWith("ab\uFFFDc")
                .hasSize(RejectedRow.LONGEST_EXCERPT);
    }

    @Test
    void whatBecameOfEachPathIsKept() {
        var loaded = new LoadedPath(runId, 1, "/in/a.json", fileId, new LoadCounts(1, 2, 3), "Truncated");
        var unreadable = new LoadedPath(runId, 2, "/in/b.json", null, LoadCounts.NONE, "May not be read");

        paths.store(loaded);
        paths.store(unreadable);

        assertThat(paths.listByRun(runId)).containsExactly(loaded, unreadable);
    }

    private RejectedRow row(String position, String excerpt) {
        return new RejectedRow(runId, fileId, "/in/a.json", position, "Has no ocid", excerpt);
    }
}
