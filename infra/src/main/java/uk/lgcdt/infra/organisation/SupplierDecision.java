package uk.lgcdt.infra.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about two names, for every refresh until it is undone.
 *
 * @param undoneBy who took it back; null while it stands, as is the time
 */
public record SupplierDecision(
        long id,
        NodePair pair,
        Verdict verdict,
        String reason,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean isOpen() {
        return undoneAt == null;
    }
}
