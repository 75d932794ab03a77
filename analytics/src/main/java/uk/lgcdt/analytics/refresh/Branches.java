package uk.lgcdt.analytics.refresh;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work of a refresh that does not wait for other work of it. Planning, the writing of small tables and the database leave
 * cores idle, which another branch then uses; a large step takes all of them, as it would alone.
 *
 * <p>A failure is thrown where the branch's result is asked for, at the latest by {@link #await}. Closing ends what has
 * not ended. A branch may wait for one that was started before it, never for a later one.
 */
final class Branches implements AutoCloseable {

    private static final int SECONDS_TO_END = 30;

    private final Runnable cancel;
    private final ExecutorService threads;
    private final List<Branch<?>> started = new CopyOnWriteArrayList<>();

    /**
     * @param most branches at once; further ones wait for their turn, in the order in which they were started
     * @param cancel ends the jobs that branches wait for
     */
    Branches(int most, Runnable cancel) {
        this.cancel = cancel;
        this.threads = Executors.newFixedThreadPool(most);
    }

    /** One piece of work that has been started. */
    static final class Branch<T> {

        private final Future<T> future;

        private Branch(Future<T> future) {
            this.future = future;
        }

        /** Waits for it. Throws what it threw, unchanged where that needs no declaration. */
        T result() {
            try {
                return future.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (failed.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while waiting for a part of the refresh");
            }
        }
    }

    <T> Branch<T> start(Supplier<T> work) {
        Branch<T> branch = new Branch<>(threads.submit(work::get));
        started.add(branch);
        return branch;
    }

    void run(Runnable work) {
        start(() -> {
            work.run();
            return true;
        });
    }

    /** Waits for all that has been started, and for what that starts. */
    void await() {
        for (int i = 0; i < started.size(); i++) {
            started.get(i).result();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        if (started.stream().anyMatch(branch -> !branch.future.isDone())) {
            cancel.run();
        }
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
