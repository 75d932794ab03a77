package uk.lgcdt.infra.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody asked for.
 *
 * @param parameters a JSON object, by kind
 * @param requestedBy username
 * @param startedAt when it was first taken up; absent before
 * @param endedAt absent until it has ended
 * @param attempts how often it was taken up
 * @param stopRequestedBy who wants it stopped; absent where nobody does
 * @param outcome what came of it; absent unless it is done
 * @param failure one sentence; absent unless it failed
 */
public record JobRequest(
        long id,
        RequestKind kind,
        String parameters,
        RequestStatus status,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempts,
        RequestProgress progress,
        @Nullable String stopRequestedBy,
        @Nullable String outcome,
        @Nullable String failure) {}
