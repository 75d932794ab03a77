package uk.lgcdt.analytics.flag;

import java.util.Map;

/** The thresholds of the red flags, by name; {@code docs/measures/red-flags.md} says what each decides. */
public final class FlagRules {

    /** Days between the tender notice and the deadline below which an open tender is short. */
    static final int SHORTEST_PERIOD_DAYS = 15;

    /** Bids on a lot up to which it had no competition. */
    static final int FEWEST_BIDS = 1;

    /** Other bidders, all disqualified, from which a sole valid bid is a flag. */
    static final int DISQUALIFIED_OTHERS = 1;

    /** Interquartile ranges beyond the quartile at which a figure is an outlier. */
    static final double FENCE = 1.5;

    /** Fewer figures than these have no quartiles worth the name. */
    static final int FEWEST_COMPARED = 12;

    /** Bids, or procurements of a buyer, from which a ratio of disqualified bids is looked at. */
    static final int FEWEST_SUBMITTED = 2;

    /** CPV divisions from which a supplier sells a great variety, however little others sell. */
    static final int LEAST_VARIETY = 5;

    private FlagRules() {}

    public static Map<String, String> parameters() {
        return Map.of(
                "flag.r003-shortest-days", Integer.toString(SHORTEST_PERIOD_DAYS),
                "flag.r018-fewest-bids", Integer.toString(FEWEST_BIDS),
                "flag.r035-disqualified-others", Integer.toString(DISQUALIFIED_OTHERS),
                "flag.fence-interquartile-ranges", Double.toString(FENCE),
                "flag.fence-fewest-compared", Integer.toString(FEWEST_COMPARED),
                "flag.r038-fewest-submitted", Integer.toString(FEWEST_SUBMITTED),
                "flag.r048-least-divisions", Integer.toString(LEAST_VARIETY));
    }
}
