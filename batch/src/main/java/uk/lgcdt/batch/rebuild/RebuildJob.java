package uk.lgcdt.batch.rebuild;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import uk.lgcdt.batch.landing.LoadReport;
import uk.lgcdt.batch.landing.Reloads;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LoadedPathRepository;
import uk.lgcdt.infra.landing.RebuildRepository;
import uk.lgcdt.infra.run.Run;

/**
 * Empties what was received, in one transaction, and loads each landed file again, in one each. A rebuild that was killed
 * goes on with the files that it had not loaded.
 */
@Component
class RebuildJob {

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final RebuildRepository received;
    private final LoadedPathRepository paths;
    private final Reloads reloads;

    RebuildJob(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            RebuildRepository received,
            LoadedPathRepository paths,
            Reloads reloads) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.received = received;
        this.paths = paths;
        this.reloads = reloads;
    }

    Job of(Run run, LoadReport report) {
        var empty = new StepBuilder("empty", jobs)
                .tasklet(
                        (contribution, context) -> {
                            received.emptyReceived();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        AtomicInteger ordinal = new AtomicInteger(paths.listByRun(run.id()).size());
        var loadFiles = new StepBuilder("loadFiles", jobs)
                .<LandedFile, LandedFile>chunk(1)
                .transactionManager(transactions)
                .reader(new Remaining(received, run.id()))
                .writer(files -> files.forEach(file -> {
                    report.check();
                    report.loaded(reloads.reload(run.id(), ordinal.incrementAndGet(), file, report));
                }))
                .build();
        return new JobBuilder("rebuild", jobs).start(empty).next(loadFiles).build();
    }

    /** The files still to load; asked for when the step begins, because emptying opens their entries afresh. */
    private static final class Remaining implements ItemReader<LandedFile> {

        private final RebuildRepository received;
        private final long runId;
        private @Nullable Iterator<LandedFile> files;

        Remaining(RebuildRepository received, long runId) {
            this.received = received;
            this.runId = runId;
        }

        @Override
        public @Nullable LandedFile read() {
            Iterator<LandedFile> remaining = files;
            if (remaining == null) {
                remaining = received.listNotLoadedBy(runId).iterator();
                files = remaining;
            }
            return remaining.hasNext() ? remaining.next() : null;
        }
    }
}
