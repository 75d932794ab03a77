package uk.lgcdt.batch.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;

/** Has Spring Batch execute a run's job, and enters a failure into the ledger. */
@Component
public class RunExecution {

    /** The run's number in the ledger; identifies the job, so that the same run is continued and never done twice. */
    public static final String RUN_ID = "runId";

    private final JobOperator operator;
    private final JobRepository jobs;
    private final RunRepository runs;

    RunExecution(JobOperator operator, JobRepository jobs, RunRepository runs) {
        this.operator = operator;
        this.jobs = jobs;
        this.runs = runs;
    }

    /**
     * Executes the job, or what is left of it where the run is taken up again.
     *
     * @param settings for this execution alone; they do not identify the job
     * @throws FailedRunException when a step failed
     * @throws StoppedException when somebody stopped it; the caller closes the run
     */
    public JobExecution of(Job job, Run run, Map<String, String> settings) {
        JobParametersBuilder builder = new JobParametersBuilder().addLong(RUN_ID, run.id());
        settings.forEach((name, value) -> builder.addString(name, value, false));
        JobParameters parameters = builder.toJobParameters();
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobInstanceAlreadyCompleteException killedBeforeTheLedgerKnew) {
            return Objects.requireNonNull(jobs.getLastJobExecution(job.getName(), parameters));
        } catch (JobExecutionException cause) {
            throw failed(run, cause);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            List<Throwable> failures = execution.getAllFailureExceptions();
            throw failed(run, failures.isEmpty() ? new IllegalStateException("stopped") : failures.getFirst());
        }
        return execution;
    }

    private RuntimeException failed(Run run, Throwable cause) {
        Throwable root = rootOf(cause);
        if (root instanceof StoppedException stopped) {
            return stopped;
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        var failure = new FailedRunException("Run " + run.id() + " failed: " + reason, cause);
        try {
            runs.fail(run.id(), reason);
        } catch (RuntimeException databaseGone) {
            failure.addSuppressed(databaseGone); // the next load or refresh enters it
        }
        return failure;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
