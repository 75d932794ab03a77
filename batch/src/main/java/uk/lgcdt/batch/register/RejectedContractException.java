package uk.lgcdt.batch.register;

/** A row that is no contract; the message says why, as one sentence. */
final class RejectedContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectedContractException(String reason) {
        super(reason);
    }
}
