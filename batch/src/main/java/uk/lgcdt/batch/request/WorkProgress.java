package uk.lgcdt.batch.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.run.StoppedException;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.RequestProgress;

/**
 * How far the work on a request is. The work says so here as often as it likes; a thread beside it writes it down every
 * half second, outside of the work's transactions, and learns whether the work is to stop.
 */
public final class WorkProgress {

    private final long requestId;
    private final JobRequestRepository requests;
    private RequestProgress present;
    private @Nullable RequestProgress written;
    private @Nullable String stopReason;
    private boolean stoppedByPerson;
    private Runnable onStop = () -> {};

    WorkProgress(long requestId, RequestProgress before, JobRequestRepository requests) {
        this.requestId = requestId;
        this.requests = requests;
        this.present = before;
    }

    /** @param runId the run that does it */
    public synchronized void run(long runId) {
        present = new RequestProgress(runId, present.text(), present.step(), present.steps(), present.counts());
    }

    /** @param text what it is doing now, in words */
    public synchronized void say(String text) {
        present = new RequestProgress(present.runId(), text, present.step(), present.steps(), present.counts());
    }

    /**
     * Says which file, window or step it is at, from 1, and of how many.
     *
     * @param steps 0 where unknown
     */
    public synchronized void step(int step, int steps) {
        present = new RequestProgress(present.runId(), present.text(), step, steps, present.counts());
    }

    /** @param counts all rows so far */
    public synchronized void counts(LoadCounts counts) {
        present = new RequestProgress(present.runId(), present.text(), present.step(), present.steps(), counts);
    }

    /** @throws StoppedException when it is to stop */
    public synchronized void check() {
        if (stopReason != null) {
            throw new StoppedException(stopReason);
        }
    }

    /** Has this called, perhaps several times and on another thread, once the work is to stop and cannot look itself. */
    public synchronized void onStop(Runnable action) {
        onStop = action;
    }

    /** Writes down where it is. */
    void write() {
        RequestProgress now = progress();
        Optional<String> who = requests.report(requestId, now);
        remember(now);
        who.ifPresent(username -> stop("Stopped by " + username, true));
    }

    /** Has it stop. */
    void stop(String reason, boolean byPerson) {
        Runnable action;
        synchronized (this) {
            if (stopReason == null) {
                stopReason = reason;
                stoppedByPerson = byPerson;
            }
            action = onStop;
        }
        action.run();
    }

    synchronized boolean isStopping() {
        return stopReason != null;
    }

    synchronized boolean isStoppedByPerson() {
        return stoppedByPerson;
    }

    private synchronized RequestProgress progress() {
        return present;
    }

    private synchronized void remember(RequestProgress now) {
        written = now;
    }

    synchronized boolean isWritten() {
        return present.equals(written);
    }
}
