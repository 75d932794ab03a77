package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.MarketTotals.MARKET_CONTRACTS;
import static uk.lgcdt.analytics.market.MarketTotals.MARKET_VALUED;
import static uk.lgcdt.analytics.market.MarketTotals.SME_CONTRACTS;
import static uk.lgcdt.analytics.market.MarketTotals.SME_PENCE;
import static uk.lgcdt.analytics.market.MarketTotals.SUPPLIERS_CONTRACTS;
import static uk.lgcdt.analytics.market.MarketTotals.TOTAL_PENCE;
import static uk.lgcdt.analytics.market.MarketTotals.UNKNOWN_CONTRACTS;
import static uk.lgcdt.analytics.market.MarketTotals.UNKNOWN_PENCE;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Measures what part of a market small and medium-sized suppliers hold, by value and by number of contracts.
 *
 * <p>Sizes are what suppliers declared. Those of unknown size stay in the whole, and their part is shown beside: it
 * belongs neither to SMEs nor to large suppliers. Shares are percentages of two decimals, rounded half up.
 */
public final class SmeShareByMarket {

    public static final String VALUE_STATUS = "sme_value_status";
    public static final String VALUE_REASON = "sme_value_reason";

    /** Contracts with a known value. */
    public static final String VALUE_N = "sme_value_n";

    /** Percent of known value held by suppliers of known size. */
    public static final String VALUE_COVERAGE = "sme_value_coverage";

    public static final String VALUE_SHARE = "sme_value_share";
    public static final String VALUE_UNKNOWN_SHARE = "sme_value_unknown_share";

    public static final String COUNT_STATUS = "sme_count_status";
    public static final String COUNT_REASON = "sme_count_reason";

    /** Suppliers' contracts: one shared by three suppliers is three. */
    public static final String COUNT_N = "sme_count_n";

    /** Percent of them whose supplier's size is known. */
    public static final String COUNT_COVERAGE = "sme_count_coverage";

    public static final String COUNT_SHARE = "sme_count_share";
    public static final String COUNT_UNKNOWN_SHARE = "sme_count_unknown_share";

    private SmeShareByMarket() {}

    /** Returns one row for each market and year found in {@link AwardLines}. */
    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return awardLines
                .transform(SuppliersByMarket::of)
                .transform(MarketTotals::of)
                .transform(totals -> MeasureStatus.select(totals, List.of(MARKET, YEAR), figures()));
    }

    /** The columns of this family, from {@link MarketTotals}. */
    public static List<Column> figures() {
        Column byValue = valueReason();
        Column byCount = countReason();
        return List.of(
                MeasureStatus.of(byValue).as(VALUE_STATUS),
                byValue.as(VALUE_REASON),
                col(MARKET_VALUED).cast("int").as(VALUE_N),
                percent(col(TOTAL_PENCE).minus(col(UNKNOWN_PENCE)), TOTAL_PENCE).as(VALUE_COVERAGE),
                MeasureStatus.shown(byValue, percent(col(SME_PENCE), TOTAL_PENCE))
                        .as(VALUE_SHARE),
                MeasureStatus.shown(byValue, percent(col(UNKNOWN_PENCE), TOTAL_PENCE))
                        .as(VALUE_UNKNOWN_SHARE),
                MeasureStatus.of(byCount).as(COUNT_STATUS),
                byCount.as(COUNT_REASON),
                col(SUPPLIERS_CONTRACTS).cast("int").as(COUNT_N),
                percent(col(SUPPLIERS_CONTRACTS).minus(col(UNKNOWN_CONTRACTS)), SUPPLIERS_CONTRACTS)
                        .as(COUNT_COVERAGE),
                MeasureStatus.shown(byCount, percent(col(SME_CONTRACTS), SUPPLIERS_CONTRACTS))
                        .as(COUNT_SHARE),
                MeasureStatus.shown(byCount, percent(col(UNKNOWN_CONTRACTS), SUPPLIERS_CONTRACTS))
                        .as(COUNT_UNKNOWN_SHARE));
    }

    private static Column valueReason() {
        return when(col(MARKET_CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(col(MARKET_VALUED).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_VALUED))
                .when(isMostlyUnknown(UNKNOWN_PENCE, TOTAL_PENCE), lit(MeasureStatus.SIZE_UNKNOWN));
    }

    private static Column countReason() {
        return when(col(MARKET_CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(col(MARKET_CONTRACTS).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CONTRACTS))
                .when(isMostlyUnknown(UNKNOWN_CONTRACTS, SUPPLIERS_CONTRACTS), lit(MeasureStatus.SIZE_UNKNOWN));
    }

    private static Column isMostlyUnknown(String unknown, String whole) {
        return Exact.whole(col(unknown))
                .multiply(lit(100))
                .gt(Exact.whole(col(whole)).multiply(lit(100 - MeasureStatus.LEAST_COVERAGE)));
    }

    private static Column percent(Column part, String whole) {
        return Exact.percent(part, col(whole));
    }
}
