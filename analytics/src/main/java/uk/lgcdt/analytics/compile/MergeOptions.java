package uk.lgcdt.analytics.compile;

/**
 * How processes are merged.
 *
 * @param versioned whether into versioned releases, with all the values that a field has had, or compiled ones
 * @param rescue whether awards that share an id though they are not the same are kept apart, where a publisher is known
 *     to use ids again
 */
public record MergeOptions(MergeRules rules, boolean versioned, boolean rescue) {

    public static MergeOptions compiled() {
        return new MergeOptions(MergeRules.ofOcds11(), false, true);
    }
}
