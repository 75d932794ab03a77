package uk.lgcdt.batch.run;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.CollectorLock;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.RunStatus;

/**
 * Puts right what a killed process left behind: runs that nobody works on any more are failed, in the ledger and for
 * Spring Batch, and what was half done is tidied away. To be called by who holds the writers' lock.
 */
@Component
class InterruptedRuns {

    private static final String FAILURE = "Its process ended before it was done";

    private static final String COLLECT_JOB = "collect";

    private final RunRepository runs;
    private final CollectorLock collectors;
    private final List<Tidying> leftovers;
    private final JobRepository jobs;
    private final JobOperator operator;

    InterruptedRuns(
            RunRepository runs,
            CollectorLock collectors,
            List<Tidying> leftovers,
            JobRepository jobs,
            JobOperator operator) {
        this.runs = runs;
        this.collectors = collectors;
        this.leftovers = leftovers;
        this.jobs = jobs;
        this.operator = operator;
    }

    void recover() {
        boolean collecting = collectors.isHeld(); // a collector lets others in between its pages
        for (RunKind kind : RunKind.values()) {
            if (collecting && kind == RunKind.COLLECT) {
                continue;
            }
            for (Run run : runs.listByStatus(kind, RunStatus.RUNNING)) {
                runs.fail(run.id(), FAILURE);
            }
        }
        for (String job : jobs.getJobNames()) {
            if (collecting && job.equals(COLLECT_JOB)) {
                continue;
            }
            for (JobExecution execution : jobs.findRunningJobExecutions(job)) {
                operator.recover(execution);
            }
        }
        leftovers.forEach(Tidying::tidy);
    }
}
