package uk.lgcdt.web.market.flag;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.flag.MarketFlag;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.infra.run.FigureSource;

/**
 * One flag as REST tells it.
 *
 * @param state {@code raised}, {@code not-raised}, {@code unknown} or {@code off}
 * @param value the market's figure in the threshold's unit; null unless calculated
 * @param reason what is missing; null unless unknown
 */
public record FlagEntry(
        String flag,
        String state,
        @Nullable BigDecimal value,
        @Nullable String reason,
        ThresholdEntry threshold) {

    /**
     * A threshold.
     *
     * @param direction {@code more-than}, {@code at-least} or {@code less-than} the value is flagged
     * @param active false while the flag is switched off
     * @param setBy {@code platform} for a default, else {@code analyst}
     * @param reason why, or whose threshold it is
     */
    public record ThresholdEntry(
            String flag,
            String measure,
            String basis,
            String direction,
            BigDecimal value,
            String unit,
            boolean active,
            Instant inForceFrom,
            String setBy,
            String reason) {

        static ThresholdEntry of(MarketThreshold threshold) {
            return new ThresholdEntry(
                    threshold.flag().key(),
                    threshold.measure(),
                    threshold.basis(),
                    threshold.direction().key(),
                    threshold.value(),
                    FlagService.unit(threshold),
                    threshold.active(),
                    threshold.inForceFrom(),
                    threshold.setBy() == null ? "platform" : "analyst",
                    threshold.reason());
        }
    }

    /**
     * Thresholds.
     *
     * @param on the day asked for; null for now
     * @param history every value that ever was set, latest first, at most 1,000
     */
    public record Thresholds(@Nullable LocalDate on, List<ThresholdEntry> inForce, List<ThresholdEntry> history) {}

    /**
     * The flags of one market and year.
     *
     * @param on the day whose thresholds count; null for now
     */
    public record Flags(
            long run, String market, int year, @Nullable LocalDate on, List<FlagEntry> flags, FigureSource source) {}

    public static FlagEntry of(MarketFlag flag) {
        return new FlagEntry(
                flag.threshold().flag().key(),
                flag.state().key(),
                flag.value(),
                flag.reason(),
                ThresholdEntry.of(flag.threshold()));
    }
}
