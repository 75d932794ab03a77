package uk.lgcdt.infra.run;

import org.jspecify.annotations.Nullable;

/**
 * Something put right, or not to be told for certain, in data that was loaded all the same.
 *
 * @param code a word for its type, in the manner of the field: {@code MissingDate}, {@code DuplicateIdentifier}
 * @param landedFileId absent where it concerns no single file
 * @param position where in the file, for people; empty where it concerns several places
 * @param ocid the process concerned, if it is one
 * @param message one sentence
 */
public record RunWarning(
        long runId,
        String code,
        @Nullable Long landedFileId,
        String position,
        @Nullable String ocid,
        String message) {

    /** How many warnings of a type a run has. */
    public record Count(String code, long warnings) {}
}
