package uk.lgcdt.infra.collect;

import java.time.Instant;

/**
 * A span of time with something in it.
 *
 * @param to belongs to the next span
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A span that ends at " + to + " before it begins at " + from);
        }
    }

    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
