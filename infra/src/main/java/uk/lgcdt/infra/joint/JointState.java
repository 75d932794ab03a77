package uk.lgcdt.infra.joint;

/** How far a joint procurement has come. */
public enum JointState {
    /** Prepared by the lead authority; only it and those it invites know of it. */
    DRAFT,
    /** Any council can join. */
    OPEN,
    /** Nobody can join or leave any more. */
    CLOSED,
    /** Given up; kept for its history. */
    WITHDRAWN;

    /** Whether everybody may know that it exists. */
    public boolean isPublic() {
        return this == OPEN || this == CLOSED;
    }
}
