package uk.lgcdt.web.market.defined;

/** A market takes in so much that it cannot be measured while a reader waits. */
class MarketTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarketTooLargeException(Throwable cause) {
        super(
                "The market takes in too much to be measured at once; choose fewer codes, other words or a shorter period",
                cause);
    }
}
