package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.landing.Arrival;
import uk.lgcdt.infra.landing.LandedFileRepository;

@RepositoryTest
class PostgresRunWarningRepositoryTest {

    @Autowired
    private RunWarningRepository warnings;

    @Autowired
    private RunRepository runs;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void warningsAreCountedByTypeAndListedAsFound() {
        long run = runs.start(RunKind.LOAD, "{}", "0.1").id();
        RunWarning undated = new RunWarning(run, "MissingDate", null, "release 3", "ocds-1", "It has no date");
        RunWarning later = new RunWarning(run, "MissingDate", null, "release 9", "ocds-2", "It has no date");
        RunWarning twice = new RunWarning(run, "DuplicateIdentifier", null, "", "ocds-2", "Two awards have the id 1");

        warnings.storeAll(List.of(undated, twice, later));

        assertThat(warnings.countByCode(run))
                .containsExactly(
                        new RunWarning.Count("MissingDate", 2), new RunWarning.Count("DuplicateIdentifier", 1));
        assertThat(warnings.list(run, "MissingDate", 0, 10)).containsExactly(undated, later);
        assertThat(warnings.list(run, "MissingDate", 1, 10)).containsExactly(later);
        warnings.deleteByRun(run);
        assertThat(warnings.countByCode(run)).isEmpty();
    }

    @Test
    void aFileLoadedAfreshKeepsWhatEarlierRunsWarnedOfForTheRefreshesBetween() {
        long load = start(RunKind.LOAD);
        long between = start(RunKind.REFRESH);
        long again = start(RunKind.LOAD);
        long after = start(RunKind.REFRESH);
        long file = files.land(load, new Arrival("a".repeat(64), "test", "a.json", null, 10))
                .id();
        warnings.storeAll(List.of(
                new RunWarning(load, "MissingDate", file, "release 3", "ocds-1", "It has no date"),
                new RunWarning(between, "ReusedAwardId", file, "release 3", "ocds-1", "Two awards have the id 1")));

        warnings.replaceByFile(again, file);
        warnings.storeAll(List.of(new RunWarning(again, "MissingDate", file, "release 3", "ocds-1", "It has no date")));

        assertThat(warnings.countByCode(load)).containsExactly(new RunWarning.Count("MissingDate", 1));
        assertThat(findingRuns(between, file)).containsExactly(load, between);
        assertThat(findingRuns(after, file)).containsExactly(again);
        warnings.replaceByFile(start(RunKind.LOAD), file);
        assertThat(findingRuns(between, file)).containsExactly(load, between);
        assertThat(findingRuns(after, file)).containsExactly(again);
    }

    @Test
    void aFileThatOneRunLoadsTwiceHasItsWarningsOnce() {
        long load = start(RunKind.LOAD);
        long file = files.land(load, new Arrival("b".repeat(64), "test", "b.json", null, 10))
                .id();
        RunWarning undated = new RunWarning(load, "MissingDate", file, "release 3", "ocds-1", "It has no date");
        warnings.storeAll(List.of(undated));

        warnings.replaceByFile(load, file);
        warnings.storeAll(List.of(undated));

        assertThat(warnings.list(load, "MissingDate", 0, 10)).containsExactly(undated);
        assertThat(findingRuns(start(RunKind.REFRESH), file)).containsExactly(load);
    }

    private long start(RunKind kind) {
        return runs.start(kind, "{}", "0.1").id();
    }

    /** The runs that found what a refresh's publication warns of in the file. */
    private List<Long> findingRuns(long refresh, long file) {
        return jdbc.sql("""
                        select step_run_id
                          from published_warning
                         where run_id = :run
                           and landed_file_id = :file
                         order by step_run_id
                        """)
                .param("run", refresh)
                .param("file", file)
                .query(Long.class)
                .list();
    }
}
