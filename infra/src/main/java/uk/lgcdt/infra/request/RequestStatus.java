package uk.lgcdt.infra.request;

/** How far a request has come. */
public enum RequestStatus {
    /** Waits for its turn. */
    REQUESTED,
    /** The batch process is at it, or was when it ended, and will take it up again. */
    RUNNING,
    DONE,
    FAILED,
    /** Somebody stopped it. */
    STOPPED;

    /** Whether it will still go on by itself. */
    public boolean isOpen() {
        return this == REQUESTED || this == RUNNING;
    }

    /** Whether it can be started again. */
    public boolean isResumable() {
        return this == FAILED || this == STOPPED;
    }
}
