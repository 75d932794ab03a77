package uk.lgcdt.analytics.notice;

/** The limits within which a stated value is taken for one. */
public final class ValueRules {

    /** Pence; what is more is taken as unknown. */
    public static final long LARGEST_PENCE = Pence.LARGEST;

    private ValueRules() {}
}
