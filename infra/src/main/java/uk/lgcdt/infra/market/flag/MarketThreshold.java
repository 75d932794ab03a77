package uk.lgcdt.infra.market.flag;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From which figure on a flag is raised, from a moment on until a later one of the same flag.
 *
 * @param measure key of {@link uk.lgcdt.infra.market.Measure}
 * @param basis as with the figure; empty where there is one only
 * @param value in the measure's unit
 * @param active false while the flag is switched off; the value is then kept for later
 * @param setBy username; null for what the platform comes with
 * @param reason why, or whose threshold it is
 */
public record MarketThreshold(
        long id,
        MarketFlagKind flag,
        String measure,
        String basis,
        Direction direction,
        BigDecimal value,
        boolean active,
        Instant inForceFrom,
        @Nullable String setBy,
        String reason) {}
