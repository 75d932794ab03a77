package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long we wait for what another process brings about. */
record Patience(Duration limit) {

    private static final int PAUSE_MILLIS = 100;

    /** Tries again and again; empty when the time is over. */
    <T> Optional<T> await(Attempt<T> attempt) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        Optional<T> result = attempt.make();
        while (result.isEmpty() && System.nanoTime() < deadline) {
            pause();
            result = attempt.make();
        }
        return result;
    }

    /** Asks again and again, and returns whether it came about in time. */
    boolean until(Question question) throws IOException {
        return await(() -> question.isAnswered() ? Optional.of(question) : Optional.empty())
                .isPresent();
    }

    @Override
    public String toString() {
        return limit.toSeconds() + " seconds";
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for a server", cause);
        }
    }

    /** Made until it has a result. */
    interface Attempt<T> {
        Optional<T> make() throws IOException;
    }

    /** Asked until the answer is yes. */
    interface Question {
        boolean isAnswered() throws IOException;
    }
}
