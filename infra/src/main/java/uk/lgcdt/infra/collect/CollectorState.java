package uk.lgcdt.infra.collect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a collector has come.
 *
 * @param source such as find-a-tender
 * @param service the address that was asked
 * @param collectedUpTo up to where the latest of what was collected is complete; absent before that
 * @param latestGap the last span before that of which nothing was collected, or not all; absent where there is none
 * @param lastWindow whose walk was completed last; absent before the first
 * @param lastCompletedAt when that was
 * @param windows whose walks are complete
 * @param unfinished windows that are not
 * @param releases received, with those received before
 * @param failure why the last attempt ended, if it failed and none has succeeded since; one sentence
 * @param failedAt when that was
 */
public record CollectorState(
        String source,
        String service,
        @Nullable Instant collectedUpTo,
        @Nullable TimeSpan latestGap,
        @Nullable TimeSpan lastWindow,
        @Nullable Instant lastCompletedAt,
        long windows,
        long unfinished,
        long releases,
        @Nullable String failure,
        @Nullable Instant failedAt) {}
