package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.MarketTotals.MARKET_CONTRACTS;
import static uk.lgcdt.analytics.market.MarketTotals.MARKET_VALUED;
import static uk.lgcdt.analytics.market.MarketTotals.SQUARED_PENCE;
import static uk.lgcdt.analytics.market.MarketTotals.TOTAL_PENCE;
import static uk.lgcdt.analytics.market.MarketTotals.VALUED_SUPPLIERS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Measures how far each year's awarded value in a market is held by few suppliers.
 *
 * <p>The Herfindahl–Hirschman index (HHI) is the sum of the squared percentage shares: 10,000 for a sole supplier, near
 * nought for many small ones. The effective number of suppliers is the number of equal suppliers that would give the
 * same index. Frameworks and contracts of unknown value hold no share.
 */
public final class ConcentrationByMarket {

    public static final String STATUS = "concentration_status";
    public static final String REASON = "concentration_reason";

    /** Suppliers with a known value. */
    public static final String N = "concentration_n";

    /** Percent of contracts whose value is known. */
    public static final String COVERAGE = "concentration_coverage";

    /** 0 to 10,000, two decimals, rounded half up. */
    public static final String HHI = "hhi";

    /** Percent of known value held by the largest supplier (CR1), two decimals, rounded half up. */
    public static final String TOP_SHARE = "top_share";

    /** Percent of known value held by the four largest suppliers together (CR4), two decimals, rounded half up. */
    public static final String TOP_FOUR_SHARE = "top_four_share";

    /** Four decimals, rounded half up. */
    public static final String EFFECTIVE_SUPPLIERS = "effective_suppliers";

    private ConcentrationByMarket() {}

    /** Returns one row for each market and year found in {@link AwardLines}. */
    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return awardLines
                .transform(SuppliersByMarket::of)
                .transform(MarketTotals::of)
                .transform(totals -> MeasureStatus.select(totals, List.of(MARKET, YEAR), figures()));
    }

    /** The columns of this family, from {@link MarketTotals}. */
    public static List<Column> figures() {
        Column totalSquared = Exact.squared(col(TOTAL_PENCE));
        Column hhi = Exact.quotient(col(SQUARED_PENCE).multiply(lit(10_000)), totalSquared, 2);
        Column effective = Exact.quotient(totalSquared, col(SQUARED_PENCE), 4);
        Column reason = reason();
        return List.of(
                MeasureStatus.of(reason).as(STATUS),
                reason.as(REASON),
                col(VALUED_SUPPLIERS).cast("int").as(N),
                Exact.percent(col(MARKET_VALUED), col(MARKET_CONTRACTS)).as(COVERAGE),
                MeasureStatus.shown(reason, hhi).cast("decimal(7,2)").as(HHI),
                MeasureStatus.shown(reason, topShare(1)).as(TOP_SHARE),
                MeasureStatus.shown(reason, topShare(4)).as(TOP_FOUR_SHARE),
                MeasureStatus.shown(reason, effective).cast("decimal(12,4)").as(EFFECTIVE_SUPPLIERS));
    }

    /** The concentration ratio of the n largest suppliers, percent; n is at most four. */
    static Column topShare(int n) {
        return Exact.percent(MarketTotals.heldByLargest(n), col(TOTAL_PENCE));
    }

    private static Column reason() {
        Column fewValued =
                col(MARKET_VALUED).multiply(100).lt(col(MARKET_CONTRACTS).multiply(MeasureStatus.LEAST_COVERAGE));
        return when(col(MARKET_CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(fewValued, lit(MeasureStatus.TOO_FEW_VALUED))
                .when(col(VALUED_SUPPLIERS).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_SUPPLIERS))
                .when(col(TOTAL_PENCE).gt(MarketTotals.LARGEST_TOTAL), lit(MeasureStatus.VALUES_IMPLAUSIBLE));
    }
}
