package uk.lgcdt.web.market.defined;

import org.jspecify.annotations.Nullable;

/** A market could not be measured while a reader waits. */
class MarketNotMeasuredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it could not. */
    enum Reason {
        TOO_LARGE(
                "The market takes in too much to be measured at once; choose fewer codes, other words or a shorter period"),
        BUSY("Many markets are being measured just now; please try again in a minute");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    MarketNotMeasuredException(Reason reason, @Nullable Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
