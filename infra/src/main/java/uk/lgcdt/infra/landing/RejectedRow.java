package uk.lgcdt.infra.landing;

import org.jspecify.annotations.Nullable;

/**
 * A row, file or rest of a file that could not be loaded.
 *
 * @param landedFileId absent where not even the file could be stored
 * @param path of the file
 * @param position where in the file, for people: "release 17", "row 12", "line 3, column 40", "whole file"
 * @param reason one sentence
 * @param excerpt the rejected text, cut to its first {@value #LONGEST_EXCERPT} characters
 */
public record RejectedRow(
        long runId, @Nullable Long landedFileId, String path, String position, String reason, String excerpt) {

    public static final int LONGEST_EXCERPT = 2_000;

    public RejectedRow {
        path = storable(path);
        reason = storable(reason);
        String text = storable(excerpt);
        excerpt = text.substring(0, Math.min(text.length(), LONGEST_EXCERPT));
    }

    /**
     * How many rows a run rejected for one reason.
     *
     * @param reason without what was particular to a row: what stands before the first colon
     */
    public record Count(String reason, long rows, RejectedRow first) {}

    /** PostgreSQL's text holds neither NUL nor half a surrogate pair. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(character -> character != 0)
                .map(character -> character >= 0xD800 && character <= 0xDFFF ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
