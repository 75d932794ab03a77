package uk.lgcdt.infra.collect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A window and how far the walk through its pages has come.
 *
 * @param startedAt when its first page was asked for; the walk may lack what was published later
 * @param nextUrl the page to ask for next; absent for the first
 * @param coveredTo up to where nothing can be missing; absent until the walk is complete
 */
public record CollectedWindow(
        long id,
        WindowKey key,
        Instant startedAt,
        @Nullable String nextUrl,
        int pages,
        long releases,
        @Nullable Instant coveredTo) {}
