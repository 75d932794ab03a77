package uk.lgcdt.analytics.market;

import java.util.Map;

/** The limits that decide whether a market's figure is shown; {@code docs/measures/status.md}. */
public final class MarketRules {

    /** So many years before must have enough suppliers for one that wins to be called new. */
    static final int LOOK_BACK_YEARS = 3;

    private MarketRules() {}

    /** By name: suppliers or contracts that there must be at least; percent that must be known. */
    public static Map<String, String> parameters() {
        return Map.of(
                "market.fewest", Integer.toString(MeasureStatus.FEWEST),
                "market.look-back-years", Integer.toString(LOOK_BACK_YEARS),
                "market.least-coverage-percent", Integer.toString(MeasureStatus.LEAST_COVERAGE));
    }
}
