package uk.lgcdt.analytics.compile;

import org.jspecify.annotations.Nullable;

/**
 * How processes are merged.
 *
 * @param asked the rules to merge every process by; null for those of each process's publisher
 * @param versioned whether into versioned releases, with all the values that a field has had, or compiled ones
 * @param rescue whether awards that share an id though they are not the same are kept apart, where a publisher is known
 *     to use ids again
 */
public record MergeOptions(@Nullable MergeRules asked, boolean versioned, boolean rescue) {

    public static MergeOptions compiled() {
        return new MergeOptions(null, false, true);
    }

    MergeRules rules(String ocid) {
        return asked == null ? MergeRules.ofPublisher(ocid) : asked;
    }
}
