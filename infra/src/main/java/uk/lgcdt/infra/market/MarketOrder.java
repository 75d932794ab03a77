package uk.lgcdt.infra.market;

/**
 * In which order to list markets; unknown figures come last either way, ties are broken by the code.
 */
public record MarketOrder(Key key, boolean descending) {

    /** What to order by. */
    public enum Key {
        MARKET,
        CONTRACTS,
        AWARDED_GBP,
        SUPPLIERS,
        HHI,
        TOP_FOUR_SHARE,
        SME_VALUE_SHARE,
        /** How many flags are raised. */
        FLAGS
    }

    /** Returns the order that puts the most concentrated first. */
    public static MarketOrder mostConcentratedFirst() {
        return new MarketOrder(Key.HHI, true);
    }
}
