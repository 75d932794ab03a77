package uk.lgcdt.batch.refresh;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a refresh's figures depend on, apart from the code.
 *
 * @param loaded digest of all that is loaded, assessments among it
 * @param reference the editions of the reference tables, by the tables' names; none where an earlier run kept none
 */
record RefreshParameters(String loaded, Map<String, String> reference) {

    RefreshParameters(String loaded, @Nullable Map<String, String> reference) {
        this.loaded = loaded;
        this.reference = reference == null ? Map.of() : Map.copyOf(reference);
    }
}
