package uk.lgcdt.infra.run;

/** How far a run has come. */
public enum RunStatus {
    RUNNING,
    COMPLETED,
    COMPLETED_WITH_REJECTS,
    FAILED;

    public boolean isCompleted() {
        return this == COMPLETED || this == COMPLETED_WITH_REJECTS;
    }
}
