package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which markets to list.
 *
 * @param level divisions, groups or service systems only; null for all
 * @param among only these; null for all
 * @param minimumHhi only markets at least as concentrated, so only calculated ones; null for all
 * @param onlyCalculated leave out markets whose concentration could not be calculated
 * @param onlyTechnology leave out what {@link TechnologyMarkets} does not name
 * @param flag key of a flag that must be raised; null for all
 * @param flagsAt whose thresholds count, also for the order; null for now
 */
public record MarketFilter(
        Year year,
        @Nullable MarketLevel level,
        @Nullable Set<MarketCode> among,
        @Nullable BigDecimal minimumHhi,
        boolean onlyCalculated,
        boolean onlyTechnology,
        @Nullable String flag,
        @Nullable Instant flagsAt) {

    public MarketFilter {
        among = among == null ? null : Set.copyOf(among);
    }

    /** Makes a filter that does not look at flags. */
    public MarketFilter(
            Year year,
            @Nullable MarketLevel level,
            @Nullable Set<MarketCode> among,
            @Nullable BigDecimal minimumHhi,
            boolean onlyCalculated,
            boolean onlyTechnology) {
        this(year, level, among, minimumHhi, onlyCalculated, onlyTechnology, null, null);
    }

    /** Returns a filter that lets every market of the year through. */
    public static MarketFilter allOf(Year year) {
        return new MarketFilter(year, null, null, null, false, false);
    }
}
