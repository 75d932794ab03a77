package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class PostgresRunWarningRepositoryTest {

    @Autowired
    private RunWarningRepository warnings;

    @Autowired
    private RunRepository runs;

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
}
