package uk.lgcdt.infra.landing;

import org.jspecify.annotations.Nullable;

/**
 * A file that has just been stored in the landing folder.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param source where it came from, as given with {@code --source}
 * @param path where it was read from
 * @param buyerCode ONS code of the council that the whole file belongs to, if one was given
 * @param fetched absent for a file that was given
 */
public record Arrival(
        String sha256,
        String source,
        String path,
        @Nullable String buyerCode,
        long bytes,
        @Nullable Fetched fetched) {

    public Arrival {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
    }

    /** A file that was given, not fetched. */
    public Arrival(String sha256, String source, String path, @Nullable String buyerCode, long bytes) {
        this(sha256, source, path, buyerCode, bytes, null);
    }
}
