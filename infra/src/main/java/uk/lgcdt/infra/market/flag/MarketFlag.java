package uk.lgcdt.infra.market.flag;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One flag of one market and year against the threshold that was in force.
 *
 * @param value the market's figure; null unless calculated
 * @param reason key of what is missing, {@code not-measured} where the run has no such figure; null when calculated
 */
public record MarketFlag(
        MarketThreshold threshold,
        @Nullable BigDecimal value,
        @Nullable String reason) {

    /** Reason where the run holds no row of the figure, such as a run of an earlier version. */
    public static final String NOT_MEASURED = "not-measured";

    /** How a flag stands. */
    public enum State {
        RAISED,
        NOT_RAISED,
        /** The figure was not calculated, so nobody knows. */
        UNKNOWN,
        /** Switched off, whatever the figure is. */
        OFF;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        if (!threshold.active()) {
            return State.OFF;
        }
        if (value == null) {
            return State.UNKNOWN;
        }
        return threshold.direction().holds(value, threshold.value()) ? State.RAISED : State.NOT_RAISED;
    }
}
