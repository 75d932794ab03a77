package uk.lgcdt.batch.refresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.RowCounts;

/**
 * What a refresh computed, as Spark says at its end.
 *
 * @param dataCutOff the latest publication among the releases; absent without releases
 */
record RefreshSummary(
        long releases,
        long processes,
        long awardLines,
        long spendLines,
        long markets,
        @Nullable Instant dataCutOff) {

    /** In the ledger: releases and spend lines in, award lines and spend lines out. */
    RowCounts rows() {
        return new RowCounts(releases + spendLines, awardLines + spendLines, 0, 0);
    }
}
