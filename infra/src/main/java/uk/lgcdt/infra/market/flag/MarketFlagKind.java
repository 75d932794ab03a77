package uk.lgcdt.infra.market.flag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a market can be flagged for; {@code docs/measures/market-flags.md} says why. */
public enum MarketFlagKind {
    CONCENTRATION,
    LARGEST_SELLER,
    SINGLE_BIDS,
    DIRECT_AWARDS,
    NO_NEW_WINNER,
    INCUMBENT_RENEWALS,
    SHARED_VALUE;

    /** As tables, addresses and programs know it: {@code single-bids}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MarketFlagKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
