package uk.lgcdt.infra.landing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as received.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits; also its name in the landing folder
 * @param runId the run that loaded it last
 * @param kind of an archive, that of its first entry that could be loaded
 * @param source where it came from, as given with {@code --source}
 * @param originalPath where it was read from
 * @param buyerCode ONS code of the council that the whole file belongs to, if one was given
 * @param fetched absent for a file that was given
 * @param refusal why the file, or the rest of it, could not be read; one sentence
 */
public record LandedFile(
        long id,
        String sha256,
        long runId,
        FileKind kind,
        FileStatus status,
        String source,
        String originalPath,
        @Nullable String buyerCode,
        long bytes,
        Instant landedAt,
        @Nullable Fetched fetched,
        LoadCounts counts,
        @Nullable String refusal) {

    /** Whether loading it again, for the same council, could add nothing. */
    public boolean isSettledFor(@Nullable String buyer) {
        return status == FileStatus.LOADED
                && counts.rejected() == 0
                && refusal == null
                && (buyer == null || buyer.equals(buyerCode));
    }
}
