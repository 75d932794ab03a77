package uk.lgcdt.batch.notice;

import org.jspecify.annotations.Nullable;

/** Takes what is read from a file of releases. */
public interface ReleaseHandler {

    /** Whether a release without an id must be given one, or be rejected where none can be made. */
    default boolean needsId() {
        return true;
    }

    void accept(ReceivedRelease release);

    /**
     * @param reason one sentence
     * @param excerpt the beginning of the rejected text
     */
    void reject(String position, String reason, String excerpt);

    /**
     * Says what is wrong with a release that is accepted all the same.
     *
     * @param code its type, such as {@code MissingDate}
     * @param message one sentence
     */
    void warn(String code, String position, @Nullable String ocid, String message);
}
