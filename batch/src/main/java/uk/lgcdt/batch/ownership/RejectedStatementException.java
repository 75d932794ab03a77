package uk.lgcdt.batch.ownership;

/** A statement that tells nothing of ownership; the message says why, as one sentence. */
final class RejectedStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectedStatementException(String reason) {
        super(reason);
    }
}
