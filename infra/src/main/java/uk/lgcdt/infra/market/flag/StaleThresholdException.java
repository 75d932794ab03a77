package uk.lgcdt.infra.market.flag;

/** Somebody else changed the threshold first; nothing was changed. */
public class StaleThresholdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleThresholdException(MarketFlagKind flag, Throwable cause) {
        super("The threshold of %s was changed in the meantime".formatted(flag.key()), cause);
    }
}
