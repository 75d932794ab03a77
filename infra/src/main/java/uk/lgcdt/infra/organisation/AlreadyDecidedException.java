package uk.lgcdt.infra.organisation;

/** Somebody has decided about the two names already. */
public class AlreadyDecidedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AlreadyDecidedException(NodePair pair, Throwable cause) {
        super(pair.oneName() + " and " + pair.otherName() + ": decided already; undo that decision first", cause);
    }
}
