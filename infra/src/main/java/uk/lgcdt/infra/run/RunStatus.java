package uk.lgcdt.infra.run;

/** How far a run has come. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    COMPLETED_WITH_REJECTS,
    FAILED,
    /** Somebody stopped it; what it had finished by then stays. */
    STOPPED;

    public boolean isCompleted() {
        return this == COMPLETED || this == COMPLETED_WITH_REJECTS;
    }
}
