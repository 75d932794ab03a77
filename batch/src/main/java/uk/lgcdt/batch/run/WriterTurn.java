package uk.lgcdt.batch.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.run.WriterLock;

/** Has loads and refreshes wait for one another, in whatever processes they run. */
@Component
public class WriterTurn {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final WriterLock lock;
    private final InterruptedRuns interrupted;
    private final Notices notices;

    WriterTurn(WriterLock lock, InterruptedRuns interrupted, Notices notices) {
        this.lock = lock;
        this.interrupted = interrupted;
        this.notices = notices;
    }

    /** Waits for its turn, saying so, and puts right what a killed process left; closing it lets the next one in. */
    public WriterLock.Held await() {
        return await(() -> {});
    }

    /** @param check called while it waits; what it throws ends the waiting */
    public WriterLock.Held await(Runnable check) {
        Optional<WriterLock.Held> turn = lock.tryTake();
        if (turn.isEmpty()) {
            notices.say("Another load or refresh is at work on this installation; waiting for it to end");
        }
        while (turn.isEmpty()) {
            check.run();
            pause();
            turn = lock.tryTake();
        }
        WriterLock.Held held = turn.get();
        try {
            interrupted.recover();
        } catch (RuntimeException failure) {
            held.close();
            throw failure;
        }
        return held;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another load or refresh", cause);
        }
    }
}
