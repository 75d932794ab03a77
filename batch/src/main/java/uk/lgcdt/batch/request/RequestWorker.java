package uk.lgcdt.batch.request;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.WorkerLock;
import uk.lgcdt.infra.run.WriterLock;

/**
 * Takes up what is asked for on the pages: one work at a time, beside it one collection, and what somebody waits for in
 * front of a page. Only one process does so; another that serves the same database stands by, and takes over when the first one ends.
 */
@Component
public class RequestWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RequestWorker.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration QUICK_PAUSE = Duration.ofMillis(150);
    private static final Duration TIME_TO_END = Duration.ofSeconds(30);

    private final WorkerLock lock;
    private final Turn turn;
    private final InboxSweep sweep;
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable Thread thread;

    RequestWorker(WorkerLock lock, Turn turn, InboxSweep sweep) {
        this.lock = lock;
        this.turn = turn;
        this.sweep = sweep;
    }

    /** Starts to work beside whatever else the process does, until this is closed. */
    public synchronized void start() {
        if (thread == null && closing.getCount() > 0) {
            thread = Thread.ofPlatform().name("requests").daemon().start(this::standBy);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        turn.letGo();
        Thread working = working();
        if (working != null) {
            join(working);
        }
    }

    private synchronized @Nullable Thread working() {
        return thread;
    }

    private void standBy() {
        while (!pause(PAUSE)) {
            try {
                Optional<WriterLock.Held> held = lock.tryTake();
                if (held.isPresent()) {
                    work(held.get());
                }
            } catch (RuntimeException databaseGone) {
                LOG.warn("Requests cannot be taken up; trying again", databaseGone);
            }
        }
    }

    private void work(WriterLock.Held held) {
        try (held) {
            Thread quick = beside(held, "quick requests", QUICK_PAUSE, turn::takeQuick);
            Thread slow = beside(held, "slow requests", PAUSE, turn::takeSlow);
            while (held.stands() && !pause(PAUSE)) {
                sweep.sweepNowAndThen();
                turn.takeLong();
            }
            join(quick);
            join(slow);
        }
    }

    private Thread beside(WriterLock.Held held, String name, Duration pause, Runnable take) {
        return Thread.ofPlatform().name(name).daemon().start(() -> {
            while (held.stands() && !pause(pause)) {
                try {
                    take.run();
                } catch (RuntimeException databaseGone) {
                    LOG.warn("{} cannot be taken up; trying again", name, databaseGone);
                }
            }
        });
    }

    private static void join(Thread working) {
        try {
            working.join(TIME_TO_END);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns whether it is time to end. */
    private boolean pause(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
