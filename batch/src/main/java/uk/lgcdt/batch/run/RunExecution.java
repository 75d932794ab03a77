package uk.lgcdt.batch.run;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;

/** Has Spring Batch execute a run's job, and enters a failure into the ledger. */
@Component
public class RunExecution {

    /** The run's number in the ledger; identifies the job, so that the same run is continued and never done twice. */
    public static final String RUN_ID = "runId";

    private final JobOperator operator;
    private final RunRepository runs;

    RunExecution(JobOperator operator, RunRepository runs) {
        this.operator = operator;
        this.runs = runs;
    }

    /** @throws FailedRunException when a step failed */
    public void of(Job job, Run run) {
        JobParameters parameters =
                new JobParametersBuilder().addLong(RUN_ID, run.id()).toJobParameters();
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobExecutionException cause) {
            throw failed(run, cause);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            List<Throwable> failures = execution.getAllFailureExceptions();
            throw failed(run, failures.isEmpty() ? new IllegalStateException("stopped") : failures.getFirst());
        }
    }

    private FailedRunException failed(Run run, Throwable cause) {
        String reason =
                String.valueOf(rootOf(cause).getMessage()).lines().findFirst().orElse("");
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
