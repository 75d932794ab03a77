package uk.lgcdt.batch.refresh;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.run.Notices;
import uk.lgcdt.batch.run.RunExecution;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.search.SearchIndexer;

/**
 * Measures, publishes, indexes. The run identifies the job: after a failure or a kill, the same run goes on with the step
 * that was not completed.
 */
@Configuration(proxyBeanMethods = false)
class RefreshJob {

    static final String MASTER = "master";
    static final String SUMMARY = "summary"; // what measuring found, kept for the steps after it

    @Bean
    Job refresh(JobRepository jobs, Step measure, Step publish, Step index) {
        return new JobBuilder("refresh", jobs)
                .start(measure)
                .next(publish)
                .next(index)
                .build();
    }

    /** Outside a transaction: it takes long, and what it writes nobody sees yet. */
    @Bean
    Step measure(JobRepository jobs, Measurement measurement) {
        return new StepBuilder("measure", jobs)
                .tasklet((contribution, context) -> {
                    RefreshSummary summary = measurement.measure(runId(contribution), master(contribution));
                    jobContext(contribution)
                            .putString(SUMMARY, JsonMapper.shared().writeValueAsString(summary));
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    /** In one transaction: the pages show all of the old figures or all of the new. */
    @Bean
    Step publish(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            RunRepository runs,
            PublishedFigures figures,
            Notices notices) {
        return new StepBuilder("publish", jobs)
                .tasklet(
                        (contribution, context) -> {
                            notices.progress("Publishing");
                            figures.analyze();
                            runs.publish(runId(contribution));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step index(JobRepository jobs, SearchIndexer indexer, Notices notices) {
        return new StepBuilder("index", jobs)
                .tasklet((contribution, context) -> {
                    notices.progress("Indexing");
                    indexer.rebuild(runId(contribution), new IndexingProgress(notices));
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    private static long runId(StepContribution contribution) {
        Long runId = contribution.getStepExecution().getJobParameters().getLong(RunExecution.RUN_ID);
        if (runId == null) {
            throw new IllegalArgumentException("The job was started without " + RunExecution.RUN_ID);
        }
        return runId;
    }

    private static String master(StepContribution contribution) {
        String master = contribution.getStepExecution().getJobParameters().getString(MASTER);
        return master == null ? "local[*]" : master;
    }

    private static ExecutionContext jobContext(StepContribution contribution) {
        return contribution.getStepExecution().getJobExecution().getExecutionContext();
    }
}
