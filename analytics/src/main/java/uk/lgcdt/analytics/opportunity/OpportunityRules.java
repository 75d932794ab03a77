package uk.lgcdt.analytics.opportunity;

import java.util.Map;

/** The limits within which contracts count as ending together. */
public final class OpportunityRules {

    private OpportunityRules() {}

    /** By name: months of a window, councils at least, years looked ahead. */
    public static Map<String, String> parameters() {
        return Map.of(
                "opportunity.window-months", Integer.toString(ExpiryWindows.MONTHS),
                "opportunity.fewest-councils", Integer.toString(ExpiryWindows.FEWEST_COUNCILS),
                "opportunity.years-ahead", Integer.toString(ExpiringTogether.YEARS_AHEAD));
    }
}
