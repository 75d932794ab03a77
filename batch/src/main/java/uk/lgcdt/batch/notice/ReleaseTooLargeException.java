package uk.lgcdt.batch.notice;

import java.io.IOException;

/** A release that is larger than any that is published. */
final class ReleaseTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param longest allowed, in bytes */
    ReleaseTooLargeException(int longest) {
        super("It is larger than " + longest + " bytes");
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
