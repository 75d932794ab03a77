package uk.lgcdt.analytics.refresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a refresh computed, for the run ledger.
 *
 * @param dataCutOff the latest publication among the releases; null without releases
 */
record Summary(
        long releases,
        long processes,
        long awardLines,
        long spendLines,
        long markets,
        @Nullable Instant dataCutOff) {

    String toJson() {
        return "{\"releases\":%d,\"processes\":%d,\"awardLines\":%d,\"spendLines\":%d,\"markets\":%d,\"dataCutOff\":%s}"
                .formatted(
                        releases,
                        processes,
                        awardLines,
                        spendLines,
                        markets,
                        dataCutOff == null ? "null" : "\"" + dataCutOff + "\"");
    }
}
