package uk.lgcdt.infra.runtime;

import java.time.Duration;

/**
 * How much a search through compressed lines may cost.
 *
 * @param bytes decompressed, of all parts together
 * @param lineBytes of the line that is wanted; others are passed over without being kept
 * @param time for the whole search
 */
public record ReadingLimits(long bytes, int lineBytes, Duration time) {

    /** What a page may wait for: at a few hundred megabytes a second some seconds. */
    public static final ReadingLimits OF_A_PAGE = new ReadingLimits(4L << 30, 64 << 20, Duration.ofSeconds(20));

    Reading begin() {
        return new Reading(this, System.nanoTime());
    }

    /** One search, with what it has cost so far. */
    static final class Reading {

        private final ReadingLimits limits;
        private final long startedNanos;
        private long bytes;

        private Reading(ReadingLimits limits, long startedNanos) {
            this.limits = limits;
            this.startedNanos = startedNanos;
        }

        int lineBytes() {
            return limits.lineBytes();
        }

        /** @throws ReadingLimitException when that was too much */
        void count(int read) {
            bytes += read;
            if (bytes > limits.bytes()) {
                throw new ReadingLimitException("More than %d bytes would have to be read".formatted(limits.bytes()));
            }
            if (System.nanoTime() - startedNanos > limits.time().toNanos()) {
                throw new ReadingLimitException("It takes longer than " + limits.time());
            }
        }
    }
}
