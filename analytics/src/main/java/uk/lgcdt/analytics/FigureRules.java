package uk.lgcdt.analytics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.lgcdt.analytics.flag.FlagRules;
import uk.lgcdt.analytics.identity.IdentityRules;
import uk.lgcdt.analytics.market.MarketRules;
import uk.lgcdt.analytics.notice.ValueRules;
import uk.lgcdt.analytics.opportunity.OpportunityRules;
import uk.lgcdt.analytics.quality.QualityRules;
import uk.lgcdt.analytics.servicesystem.SystemRules;
import uk.lgcdt.analytics.spend.SpendLines;

/**
 * The limits that shape published figures, kept with each run so that a figure can name those it was made with. Without
 * Spark on the classpath, because the ledger's keeper has none.
 */
public final class FigureRules {

    private FigureRules() {}

    /** All of them by name; the part before the stop says which figures they shape, {@code value} all that add values. */
    public static SortedMap<String, String> parameters() {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.putAll(MarketRules.parameters());
        parameters.putAll(OpportunityRules.parameters());
        parameters.putAll(QualityRules.parameters());
        parameters.putAll(FlagRules.parameters());
        parameters.putAll(IdentityRules.parameters());
        parameters.putAll(SystemRules.parameters());
        parameters.putAll(Map.of(
                "value.placeholder-up-to-gbp",
                pounds(Placeholder.LARGEST_TOKEN),
                "value.largest-gbp",
                pounds(ValueRules.LARGEST_PENCE),
                "spend.reversal-days",
                Integer.toString(SpendLines.REVERSAL_DAYS)));
        return parameters;
    }

    private static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).stripTrailingZeros().toPlainString();
    }
}
