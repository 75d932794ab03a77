package uk.lgcdt.batch.run;

/** A load or refresh that could not do its work; the message says why, as one sentence. */
public class FailedRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FailedRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
