package uk.lgcdt.infra.joint;

/** How firmly a council commits itself. */
public enum CommitmentKind {
    /** Meant, but without obligation. */
    INTENT,
    /** Decided by someone with the authority to bind the council. */
    BINDING
}
