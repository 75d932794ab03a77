package uk.lgcdt.batch.collect;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.Run;

/**
 * Walks through windows, a page at a time. While it waits for a service it holds no transaction; each page is stored in
 * one of its own.
 */
@Component
class CollectJob {

    private static final String NAME = "collect"; // as InterruptedRuns knows it

    private final JobRepository jobs;

    CollectJob(JobRepository jobs) {
        this.jobs = jobs;
    }

    Job of(Run run, Walk walk) {
        var collectPages = new StepBuilder("collectPages", jobs)
                .tasklet((contribution, context) -> RepeatStatus.continueIf(walk.step(run.id())))
                .transactionManager(new ResourcelessTransactionManager())
                .build();
        return new JobBuilder(NAME, jobs).start(collectPages).build();
    }
}
