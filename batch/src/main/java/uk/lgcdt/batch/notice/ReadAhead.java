package uk.lgcdt.batch.notice;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.Content;

/** Reads releases in a thread of its own, a few batches ahead of whoever stores them. */
final class ReadAhead {

    private static final int BATCHES_AHEAD = 2;

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(BATCHES_AHEAD);

    /** A batch, or the end: with what ended it, unless that was the end of the content. */
    private record Step(
            ReleaseBatch batch, boolean last, @Nullable Throwable failure) {}

    /**
     * Hands over all of a content's releases, in the calling thread.
     *
     * @throws IOException when the content cannot be read; what was read before is handed over all the same
     */
    static void forEach(Content content, Consumer<ReleaseBatch> batches) throws IOException {
        ReadAhead ahead = new ReadAhead();
        Thread reading = Thread.ofPlatform().name("read-releases").daemon().start(() -> ahead.read(content));
        try {
            Step step = ahead.steps.take();
            while (!step.last()) {
                batches.accept(step.batch());
                step = ahead.steps.take();
            }
            batches.accept(step.batch());
            rethrow(step.failure());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was interrupted", stopped);
        } finally {
            reading.interrupt();
        }
    }

    private void read(Content content) {
        try {
            Filling filling = new Filling();
            Throwable failure = readInto(filling, content);
            put(new Step(filling.batch, true, failure));
        } catch (AbandonedException notWantedAnyMore) {
            Thread.currentThread().interrupt(); // and end
        }
    }

    private static @Nullable Throwable readInto(Filling filling, Content content) {
        try {
            new ReleaseReader(ReleaseReader.LARGEST_RELEASE, filling).read(content);
            return null;
        } catch (AbandonedException notWantedAnyMore) {
            throw notWantedAnyMore;
        } catch (IOException | RuntimeException | Error cause) {
            return cause;
        }
    }

    private void put(Step step) {
        try {
            steps.put(step);
        } catch (InterruptedException notWantedAnyMore) {
            throw new AbandonedException();
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Nobody takes what is read any more. */
    private static final class AbandonedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final class Filling implements ReleaseHandler {

        private ReleaseBatch batch = new ReleaseBatch();

        @Override
        public void accept(ReceivedRelease release) {
            batch.accept(release);
            passOn();
        }

        @Override
        public void reject(String position, String reason, String excerpt) {
            batch.reject(position, reason, excerpt);
            passOn();
        }

        @Override
        public void warn(String code, String position, @Nullable String ocid, String message) {
            batch.warn(code, position, ocid, message);
            passOn();
        }

        private void passOn() {
            if (batch.isFull()) {
                put(new Step(batch, false, null));
                batch = new ReleaseBatch();
            }
        }
    }
}
