package uk.lgcdt.infra.run;

/** What a run does: brings received files in, or computes the figures afresh. */
public enum RunKind {
    LOAD,
    REFRESH
}
