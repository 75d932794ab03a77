package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    void aFileLoadedAfreshForgetsItsWarningsButNotThoseOfRefreshes() {
        long load = runs.start(RunKind.LOAD, "{}", "0.1").id();
        long refresh = runs.start(RunKind.REFRESH, "{}", "0.1").id();
        long file = files.land(load, new Arrival("a".repeat(64), "test", "a.json", null, 10))
                .id();
        warnings.storeAll(List.of(
                new RunWarning(load, "MissingDate", file, "release 3", "ocds-1", "It has no date"),
                new RunWarning(refresh, "ReusedAwardId", file, "release 3", "ocds-1", "Two awards have the id 1")));

        warnings.deleteByFile(file);

        assertThat(warnings.countByCode(load)).isEmpty();
        assertThat(warnings.countByCode(refresh)).hasSize(1);
    }
}
