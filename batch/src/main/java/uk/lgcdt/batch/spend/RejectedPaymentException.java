package uk.lgcdt.batch.spend;

/** A row that is no payment; the message says why, as one sentence. */
final class RejectedPaymentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectedPaymentException(String reason) {
        super(reason);
    }
}
