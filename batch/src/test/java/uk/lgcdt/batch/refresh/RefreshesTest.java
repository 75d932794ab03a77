package uk.lgcdt.batch.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.infra.landing.Arrival;
import uk.lgcdt.infra.landing.FileKind;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;
import uk.lgcdt.infra.search.SearchIndexer;
import uk.lgcdt.infra.servicesystem.SystemDecisionRepository;

@BatchTest
@Import(RefreshesTest.Fixture.class)
class RefreshesTest {

    @Autowired
    private Refreshes refreshes;

    @Autowired
    private RunRepository runs;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private SystemDecisionRepository decisions;

    @Autowired
    private FakeMeasurement measurement;

    @Autowired
    private FakeIndexer indexer;

    @Autowired
    private JobRepository jobs;

    @Autowired
    @Qualifier("refresh")
    private Job job;

    @BeforeEach
    void loadSomethingNew() {
        long load = runs.start(RunKind.LOAD, "{}", "test").id();
        String checksum = UUID.randomUUID().toString().replace("-", "").repeat(2);
        long file = files.land(load, new Arrival(checksum, "test", "/a.json", null, 1))
                .id();
        files.settle(file, FileKind.RELEASES, FileStatus.LOADED, new LoadCounts(1, 0, 0), null);
        runs.complete(load, RowCounts.NONE, null);
        measurement.reset();
        indexer.reset();
    }

    @Test
    void aRefreshMeasuresPublishesAndIndexes() {
        RefreshOutcome outcome = refreshes.refresh("local[1]", false);

        Run run = outcome.run();
        assertThat(outcome.kind()).isEqualTo(RefreshOutcome.Kind.COMPUTED);
        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.rows()).isEqualTo(new RowCounts(15, 8, 0, 0));
        assertThat(run.dataCutOff()).isEqualTo("2026-08-11T22:36:44Z");
        assertThat(runs.findPublished()).map(Run::id).contains(run.id());
        assertThat(measurement.measured).containsExactly(run.id() + " local[1]");
        assertThat(indexer.indexed).containsExactly(run.id());
    }

    @Test
    void withNothingNewTheFiguresStay() {
        Run first = refreshes.refresh(null, false).run();

        RefreshOutcome second = refreshes.refresh(null, false);

        assertThat(second.kind()).isEqualTo(RefreshOutcome.Kind.UNCHANGED);
        assertThat(second.run().id()).isEqualTo(first.id());
        assertThat(measurement.measured).hasSize(1);
    }

    @Test
    void whatAPersonDecidedOfASystemIsAReasonToComputeAgain() {
        Run first = refreshes.refresh(null, false).run();
        decisions.decide(new Ocid("ocds-refresh"), "1", "parking", "It is for car parks", "ann");

        RefreshOutcome second = refreshes.refresh(null, false);

        assertThat(second.kind()).isEqualTo(RefreshOutcome.Kind.COMPUTED);
        assertThat(second.run().id()).isGreaterThan(first.id());
    }

    @Test
    void itCanBeForced() {
        Run first = refreshes.refresh(null, false).run();

        RefreshOutcome second = refreshes.refresh(null, true);

        assertThat(second.kind()).isEqualTo(RefreshOutcome.Kind.COMPUTED);
        assertThat(second.run().id()).isGreaterThan(first.id());
    }

    @Test
    void aRunThatFailedWhileMeasuringIsContinuedWithMeasuring() {
        measurement.failure = new SparkFailure("Spark ended with status 1");
        assertThatThrownBy(() -> refreshes.refresh(null, false))
                .isInstanceOf(FailedRunException.class)
                .hasMessageContaining("Spark ended with status 1");
        Run failed = runs.findLatest(RunKind.REFRESH).orElseThrow();
        assertThat(runs.findPublished()).map(Run::id).isNotEqualTo(failed.id());
        measurement.reset();

        RefreshOutcome outcome = refreshes.refresh(null, false);

        assertThat(outcome.kind()).isEqualTo(RefreshOutcome.Kind.CONTINUED);
        assertThat(outcome.run().id()).isEqualTo(failed.id());
        assertThat(outcome.run().status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(measurement.measured).hasSize(1);
    }

    @Test
    void aRunThatFailedWhileIndexingIsContinuedWithIndexing() {
        indexer.failure = new IllegalStateException("Elasticsearch went away");
        assertThatThrownBy(() -> refreshes.refresh(null, false)).hasMessageContaining("Elasticsearch went away");
        indexer.reset();
        measurement.reset();

        RefreshOutcome outcome = refreshes.refresh(null, false);

        assertThat(outcome.kind()).isEqualTo(RefreshOutcome.Kind.CONTINUED);
        assertThat(measurement.measured).isEmpty();
        assertThat(indexer.indexed).containsExactly(outcome.run().id());
        assertThat(outcome.run().rows()).isEqualTo(new RowCounts(15, 8, 0, 0));
    }

    @Test
    void aRunWhoseProcessWasKilledIsContinued() {
        measurement.failure = new SparkFailure("so that there is an execution");
        assertThatThrownBy(() -> refreshes.refresh(null, false)).isInstanceOf(FailedRunException.class);
        Run killed = runs.findLatest(RunKind.REFRESH).orElseThrow();
        pretendToBeAtWork(killed);
        measurement.reset();

        RefreshOutcome outcome = refreshes.refresh(null, false);

        assertThat(outcome.kind()).isEqualTo(RefreshOutcome.Kind.CONTINUED);
        assertThat(outcome.run().id()).isEqualTo(killed.id());
        assertThat(measurement.measured).hasSize(1);
    }

    @Test
    void withOtherDataAFailedRunIsNotContinued() {
        measurement.failure = new SparkFailure("Spark ended");
        assertThatThrownBy(() -> refreshes.refresh(null, false)).isInstanceOf(FailedRunException.class);
        Run failed = runs.findLatest(RunKind.REFRESH).orElseThrow();
        loadSomethingNew();

        RefreshOutcome outcome = refreshes.refresh(null, false);

        assertThat(outcome.kind()).isEqualTo(RefreshOutcome.Kind.COMPUTED);
        assertThat(outcome.run().id()).isNotEqualTo(failed.id());
        assertThat(runs.find(failed.id()).orElseThrow().status()).isEqualTo(RunStatus.FAILED);
    }

    /** Leaves what a killed process leaves: a run and an execution that nobody works on any more. */
    private void pretendToBeAtWork(Run run) {
        runs.resume(run.id());
        var parameters = new JobParametersBuilder()
                .addLong(RunExecution.RUN_ID, run.id())
                .addString(RefreshJob.MASTER, "local[*]", false)
                .toJobParameters();
        var instance = jobs.getJobInstance(job.getName(), parameters);
        JobExecution execution = jobs.createJobExecution(instance, parameters, new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        execution.setStartTime(LocalDateTime.parse("2026-11-24T12:00:00"));
        jobs.update(execution);
        var step = jobs.createStepExecution("measure", execution);
        step.setStatus(BatchStatus.STARTED);
        jobs.update(step);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fixture {

        @Bean
        @Primary
        FakeMeasurement fakeMeasurement() {
            return new FakeMeasurement();
        }

        @Bean
        @Primary
        FakeIndexer fakeIndexer() {
            return new FakeIndexer();
        }
    }

    static class FakeMeasurement implements Measurement {

        private final List<String> measured = new ArrayList<>();
        private @Nullable RuntimeException failure;

        void reset() {
            failure = null;
            measured.clear();
        }

        @Override
        public RefreshSummary measure(long runId, String master) {
            if (failure != null) {
                throw failure;
            }
            measured.add(runId + " " + master);
            return new RefreshSummary(10, 9, 3, 5, 2, Instant.parse("2026-08-11T22:36:44Z"));
        }
    }

    static class FakeIndexer implements SearchIndexer {

        private final List<Long> indexed = new ArrayList<>();
        private @Nullable RuntimeException failure;

        void reset() {
            failure = null;
            indexed.clear();
        }

        @Override
        public IndexedCounts rebuild(long runId, Progress progress) {
            if (failure != null) {
                throw failure;
            }
            indexed.add(runId);
            progress.report("notices", 1, 1);
            return new IndexedCounts(1, 1);
        }
    }
}
