package uk.lgcdt.batch.refresh;

import uk.lgcdt.infra.run.Run;

/**
 * What a refresh came to.
 *
 * @param run whose figures the pages show now
 */
public record RefreshOutcome(Kind kind, Run run) {

    /** Whether there was anything to do. */
    public enum Kind {
        COMPUTED,
        /** A run that had failed or was killed was taken up again. */
        CONTINUED,
        /** The published run used the same data and the same code. */
        UNCHANGED
    }
}
