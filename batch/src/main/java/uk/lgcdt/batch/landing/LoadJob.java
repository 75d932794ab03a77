package uk.lgcdt.batch.landing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import uk.lgcdt.infra.run.Run;

/**
 * Loads files, one in each transaction. A load that was killed is not continued but done again: files already loaded are
 * then counted as repeated, and the one that was cut short starts afresh.
 */
@Component
class LoadJob {

    static final String NAME = "load";

    private static final int FILES_A_TRANSACTION = 1;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final Landing landing;
    private final LoadFile loadFile;

    LoadJob(JobRepository jobs, PlatformTransactionManager transactions, Landing landing, LoadFile loadFile) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.landing = landing;
        this.loadFile = loadFile;
    }

    Job of(Run run, LoadRequest request, LoadReport report) {
        AtomicInteger ordinal = new AtomicInteger();
        LandingAhead copies = new LandingAhead(landing, request.files());
        var loadFiles = new StepBuilder("loadFiles", jobs)
                .<GivenFile, GivenFile>chunk(FILES_A_TRANSACTION)
                .transactionManager(transactions)
                .reader(new ListItemReader<>(request.files()))
                .writer(files -> files.forEach(file -> {
                    report.check();
                    report.begun(ordinal.incrementAndGet(), file);
                    report.loaded(loadFile.load(run.id(), ordinal.get(), file, copies::take, request, report));
                }))
                .listener(new StepExecutionListener() {
                    @Override
                    public @Nullable ExitStatus afterStep(StepExecution step) {
                        copies.close();
                        return null;
                    }
                })
                .build();
        return new JobBuilder(NAME, jobs).start(loadFiles).build();
    }
}
