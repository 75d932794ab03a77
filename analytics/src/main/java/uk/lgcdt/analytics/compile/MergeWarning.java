package uk.lgcdt.analytics.compile;

/**
 * Something that the rules of merging do not provide for, and that was merged as well as can be.
 *
 * @param code its type
 * @param ocid the process
 * @param path of the field, names joined by slashes; empty where it concerns the release
 * @param message one sentence
 */
public record MergeWarning(Code code, String ocid, String path, String message) {

    /** The types, named as they are stored. */
    public enum Code {
        MissingDate,
        NullDate,
        NonStringDate,
        InvalidDate,
        RepeatedDateValue,
        MissingOcid,
        DuplicateIdentifier,
        InvalidIdentifier,
        InconsistentType,
        ReusedAwardId
    }
}
