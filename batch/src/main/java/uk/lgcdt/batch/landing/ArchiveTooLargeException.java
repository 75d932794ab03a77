package uk.lgcdt.batch.landing;

import java.io.IOException;

/** Unpacking a file goes beyond what is allowed; the message says which limit, as a sentence. */
public class ArchiveTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    ArchiveTooLargeException(String message) {
        super(message);
    }
}
