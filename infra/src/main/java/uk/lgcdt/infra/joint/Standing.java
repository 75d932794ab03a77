package uk.lgcdt.infra.joint;

/** What a council is to a joint procurement. */
public enum Standing {
    /** Runs it and signs the notice. */
    LEAD,
    INVITED,
    JOINED,
    /** Was invited or had joined, and takes no part any more. */
    WITHDRAWN,
    /** Never had a part in it; not kept, it is how everyone else stands. */
    OUTSIDE;

    /** Whether the council takes part and so may see what the others committed to. */
    public boolean isMember() {
        return this == LEAD || this == JOINED;
    }
}
