package uk.lgcdt.infra.joint;

/** A change that the rules do not allow; nothing was changed. */
public class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Not in this state, or not by this council. */
        NOT_ALLOWED,
        /** The last day for joining has passed. */
        PAST_DUE,
        /** The last day for joining would lie in the past. */
        DUE_IN_THE_PAST,
        /** A council named is not one that can be invited. */
        UNKNOWN_COUNCIL
    }

    private final Reason reason;

    public RefusedChangeException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
