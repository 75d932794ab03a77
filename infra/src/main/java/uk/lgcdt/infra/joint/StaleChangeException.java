package uk.lgcdt.infra.joint;

/** A change based on an older version: somebody else's came first, and nothing was changed. */
public class StaleChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String changedBy;

    /** @param changedBy username of whoever changed it last */
    public StaleChangeException(String changedBy) {
        super("Changed in the meantime by " + changedBy);
        this.changedBy = changedBy;
    }

    public String changedBy() {
        return changedBy;
    }
}
