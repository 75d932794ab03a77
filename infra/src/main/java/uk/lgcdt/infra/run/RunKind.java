package uk.lgcdt.infra.run;

/** What a run does. */
public enum RunKind {
    /** Brings received files in. */
    LOAD,
    /** Computes the figures afresh. */
    REFRESH,
    /** Fetches files from a publisher, and brings them in. */
    COLLECT,
    /** Brings all landed files in again, and computes the figures afresh. */
    REBUILD
}
