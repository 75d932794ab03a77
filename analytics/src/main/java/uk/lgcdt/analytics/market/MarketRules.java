package uk.lgcdt.analytics.market;

import java.util.Map;

/** The limits that decide whether a market's figure is shown; {@code docs/measures/status.md}. */
public final class MarketRules {

    /** So many years before must have enough suppliers for one that wins to be called new. */
    static final int LOOK_BACK_YEARS = 3;

    /**
     * Percent of competitive awards whose number of bids must be known: less than of other things, because notices below
     * the Act's thresholds never state it.
     */
    static final int LEAST_BID_COVERAGE = 20;

    /** So many contracts with a number of bids make a CPV code, or its parent, one to compare with. */
    static final int FEWEST_LIKE = 20;

    /** A contract that starts in one of so many months around the end of an earlier one follows it. */
    static final int RENEWED_MONTHS_BEFORE_END = 3;

    static final int RENEWED_MONTHS_AFTER_END = 6;

    /** So many months after a contract's end its last invoices may still be paid. */
    static final int PAID_MONTHS_AFTER_END = 3;

    private MarketRules() {}

    /** By name: suppliers or contracts that there must be at least; percent that must be known. */
    public static Map<String, String> parameters() {
        return Map.of(
                "market.fewest", Integer.toString(MeasureStatus.FEWEST),
                "market.look-back-years", Integer.toString(LOOK_BACK_YEARS),
                "market.least-bid-coverage-percent", Integer.toString(LEAST_BID_COVERAGE),
                "market.renewed-months-before-end", Integer.toString(RENEWED_MONTHS_BEFORE_END),
                "market.renewed-months-after-end", Integer.toString(RENEWED_MONTHS_AFTER_END),
                "market.paid-months-after-end", Integer.toString(PAID_MONTHS_AFTER_END),
                "market.fewest-like-contracts", Integer.toString(FEWEST_LIKE),
                "market.least-coverage-percent", Integer.toString(MeasureStatus.LEAST_COVERAGE));
    }
}
