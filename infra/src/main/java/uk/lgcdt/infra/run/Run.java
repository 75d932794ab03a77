package uk.lgcdt.infra.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param endedAt absent while it runs
 * @param dataCutOff the latest publication among the data it used; absent where there is none, or not yet known
 * @param parameters a JSON object
 * @param codeVersion which code made it
 * @param rows absent until it has ended
 * @param failure one sentence; absent unless it failed
 */
public record Run(
        long id,
        RunKind kind,
        RunStatus status,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dataCutOff,
        String parameters,
        String codeVersion,
        @Nullable RowCounts rows,
        @Nullable String failure) {}
