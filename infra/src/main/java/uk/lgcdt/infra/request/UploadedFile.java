package uk.lgcdt.infra.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.LoadCounts;

/**
 * A file sent from a browser.
 *
 * @param id also its name in the inbox, as long as it is there
 * @param name as its sender called it; never used as a path
 * @param uploadedBy username
 * @param requestId absent until loading it was asked for
 * @param landedFileId absent until it is loaded
 * @param message why it, or the rest of it, could not be loaded
 */
public record UploadedFile(
        UUID id,
        String name,
        long bytes,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Long requestId,
        Status status,
        @Nullable Long landedFileId,
        LoadCounts counts,
        @Nullable String message) {

    /** What became of it. */
    public enum Status {
        /** It stands in the inbox. */
        RECEIVED,
        /** It was loaded, waits for its layout to be confirmed, or was refused; it is no longer needed in the inbox. */
        SETTLED,
        /** It was never asked for, or its sender took it back. */
        DISCARDED
    }
}
