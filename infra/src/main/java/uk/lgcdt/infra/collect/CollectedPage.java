package uk.lgcdt.infra.collect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that was fetched.
 *
 * @param runId that loaded it
 * @param landedFileId absent where the disk failed
 * @param releases on the page, whether new or not
 * @param headers of the response; a JSON object
 * @param nextUrl absent on the window's last page
 */
public record CollectedPage(
        long windowId,
        long runId,
        @Nullable Long landedFileId,
        String url,
        Instant fetchedAt,
        long releases,
        String headers,
        @Nullable String nextUrl) {}
