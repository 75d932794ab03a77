package uk.lgcdt.batch.refresh;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a refresh's figures depend on, apart from the code.
 *
 * @param loaded digest of all that is loaded, assessments among it
 * @param decisions digest of what people decided about suppliers' names; empty where an earlier run kept none
 * @param reference the editions of the reference tables, by the tables' names; none where an earlier run kept none
 * @param rules the limits that shape figures, by name; none where an earlier run kept none
 * @param decisions digest of what people decided of awards' service systems; empty where nothing holds
 */
record RefreshParameters(String loaded, String decisions, Map<String, String> reference, Map<String, String> rules) {

    RefreshParameters(
            String loaded,
            @Nullable String decisions,
            @Nullable Map<String, String> reference,
            @Nullable Map<String, String> rules) {
        this.loaded = loaded;
        this.decisions = decisions == null ? "" : decisions;
        this.reference = reference == null ? Map.of() : Map.copyOf(reference);
        this.rules = rules == null ? Map.of() : Map.copyOf(rules);
    }
}
