package uk.lgcdt.infra.collect;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nightly collection.
 *
 * @param night the day, in the United Kingdom, on which it was due
 * @param endedAt absent while it runs, and for ever where its process was killed
 * @param failure what went wrong; absent where nothing did
 */
public record Night(
        LocalDate night,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {}
