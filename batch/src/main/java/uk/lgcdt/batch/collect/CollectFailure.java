package uk.lgcdt.batch.collect;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.GivenFile;

/** A service that does not answer as it should; the message says so as one sentence. */
final class CollectFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable GivenFile garbage;

    CollectFailure(String message) {
        this(message, null, null);
    }

    /** @param garbage what it answered with, where that was no page */
    CollectFailure(String message, @Nullable GivenFile garbage, @Nullable Throwable cause) {
        super(message, cause);
        this.garbage = garbage;
    }

    @Nullable
    GivenFile garbage() {
        return garbage;
    }
}
