package uk.lgcdt.batch.collect;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.run.StoppedException;

/** Ends waiting and fetching when the process is told to end, and holds its end up until the page at work is stored. */
@Component
class StopSignal implements ApplicationListener<ContextClosedEvent> {

    private static final int SECONDS_FOR_A_PAGE = 30;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final Semaphore idle = new Semaphore(1);
    private volatile Runnable check = () -> {};

    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        ask();
        try {
            if (idle.tryAcquire(SECONDS_FOR_A_PAGE, TimeUnit.SECONDS)) {
                idle.release();
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    void ask() {
        asked.complete(null);
    }

    /**
     * Begins work that should not be cut short; to be closed when it is done.
     *
     * @param wanted called while the work waits; what it throws ends the waiting
     */
    Working begin(Runnable wanted) {
        idle.acquireUninterruptibly();
        check = wanted;
        return () -> {
            check = () -> {};
            idle.release();
        };
    }

    boolean isAsked() {
        return asked.isDone();
    }

    /** @throws StoppedException when it is asked */
    void look() {
        if (asked.isDone()) {
            throw new StoppedException("It was stopped; collecting again goes on from there");
        }
        check.run();
    }

    /** @throws StoppedException when it is asked, at once or before the time is over */
    void sleep(Duration time) {
        await(new CompletableFuture<Void>().completeOnTimeout(null, Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS));
    }

    /**
     * Waits for something, and cancels it when this is asked.
     *
     * @throws StoppedException when it is asked before that
     */
    <T> T await(CompletableFuture<T> awaited) {
        CompletableFuture<Object> either = CompletableFuture.anyOf(asked, awaited.handle((value, failure) -> true));
        try {
            while (true) {
                look();
                try {
                    either.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                    look();
                    return awaited.join();
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new StoppedException("It was interrupted; collecting again goes on from there");
        } catch (ExecutionException cause) {
            throw new IllegalStateException("Neither of the two ends with a failure", cause);
        } finally {
            awaited.cancel(true);
        }
    }

    /** Work that should not be cut short. */
    interface Working extends AutoCloseable {

        @Override
        void close();
    }
}
