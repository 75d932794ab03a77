package uk.lgcdt.infra.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
class PostgresRunRepositoryTest {

    private static final RowCounts WITHOUT_REJECTS = new RowCounts(10, 8, 2, 0);
    private static final RowCounts WITH_REJECTS = new RowCounts(10, 7, 2, 1);

    @Autowired
    private RunRepository runs;

    @Test
    void aRunThatHasStartedHasNoResultYet() {
        Run run = runs.start(RunKind.LOAD, "{\"paths\": [\"a.json\"]}", "0.1");

        assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(run.endedAt()).isNull();
        assertThat(run.rows()).isNull();
        assertThat(runs.find(run.id())).contains(run);
    }

    @Test
    void aRunIsCompletedWithItsCounts() {
        Run run = runs.start(RunKind.REFRESH, "{}", "0.1");

        runs.complete(run.id(), WITHOUT_REJECTS, Instant.parse("2026-08-11T22:00:00Z"));

        Run completed = runs.find(run.id()).orElseThrow();
        assertThat(completed.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(completed.rows()).isEqualTo(WITHOUT_REJECTS);
        assertThat(completed.dataCutOff()).isEqualTo("2026-08-11T22:00:00Z");
        assertThat(completed.endedAt()).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void rejectsShowInTheStatus() {
        Run run = runs.start(RunKind.LOAD, "{}", "0.1");

        runs.complete(run.id(), WITH_REJECTS, null);

        assertThat(runs.find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.COMPLETED_WITH_REJECTS);
    }

    @Test
    void aFailedRunSaysWhyAndCanBeResumed() {
        Run run = runs.start(RunKind.REFRESH, "{}", "0.1");

        runs.fail(run.id(), "Spark ended");
        assertThat(runs.find(run.id()).orElseThrow().failure()).isEqualTo("Spark ended");

        runs.resume(run.id());
        Run resumed = runs.find(run.id()).orElseThrow();
        assertThat(resumed.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(resumed.failure()).isNull();
    }

    @Test
    void atMostOneRunIsPublished() {
        Run first = runs.start(RunKind.REFRESH, "{}", "0.1");
        Run second = runs.start(RunKind.REFRESH, "{}", "0.1");

        runs.publish(first.id());
        runs.publish(second.id());

        assertThat(runs.findPublished()).map(Run::id).contains(second.id());
    }

    @Test
    void runsAreListedLatestFirst() {
        Run load = runs.start(RunKind.LOAD, "{}", "0.1");
        Run refresh = runs.start(RunKind.REFRESH, "{}", "0.1");

        assertThat(runs.listLatest(0, 2)).extracting(Run::id).containsExactly(refresh.id(), load.id());
        assertThat(runs.listLatest(1, 1)).extracting(Run::id).containsExactly(load.id());
        assertThat(runs.findLatest(RunKind.LOAD)).map(Run::id).contains(load.id());
        assertThat(runs.listByStatus(RunKind.LOAD, RunStatus.RUNNING)).contains(load);
        assertThat(runs.count()).isGreaterThanOrEqualTo(2);
    }
}
