package uk.lgcdt.analytics.notice;

/** A received release that loading should have refused: not JSON, or without ocid or id. */
public final class UnreadableReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableReleaseException(String message) {
        super(message);
    }
}
