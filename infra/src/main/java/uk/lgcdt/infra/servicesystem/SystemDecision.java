package uk.lgcdt.infra.servicesystem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about the system that an award buys; it holds from the next refresh on.
 *
 * @param undone whether it takes back the decision before it
 * @param system key of the kind; null where the award buys none of the kinds, and where undone
 * @param decidedBy username
 */
public record SystemDecision(
        long id,
        String awardId,
        boolean undone,
        @Nullable String system,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
