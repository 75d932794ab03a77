package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_VALUED_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

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

    public static final String HHI = "hhi";
    public static final String TOP_SHARE = "top_share";
    public static final String TOP_FOUR_SHARE = "top_four_share";
    public static final String EFFECTIVE_SUPPLIERS = "effective_suppliers";

    /** £10 trillion in one market and year: beyond it whole-number arithmetic would overflow, and no value can be right. */
    private static final long LARGEST_TOTAL = 1_000_000_000_000_000L;

    private static final String RANK = "rank"; // 1 for the largest value
    private static final String TOTAL = "total";
    private static final String SQUARES = "squares";
    private static final String CONTRACTS = "contracts";
    private static final String VALUED = "valued";
    private static final String LARGEST = "largest";
    private static final String LARGEST_FOUR = "largest_four";

    private ConcentrationByMarket() {}

    /** Returns one row for each market and year found in {@link AwardLines}. */
    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return ofSuppliers(SuppliersByMarket.of(awardLines));
    }

    static Dataset<Row> ofSuppliers(Dataset<Row> suppliers) {
        return suppliers
                .transform(ConcentrationByMarket::ranked)
                .transform(ConcentrationByMarket::summed)
                .transform(ConcentrationByMarket::judged)
                .transform(ConcentrationByMarket::measured);
    }

    /** Largest first; of equal ones the smaller id, so that every run ranks alike. */
    static Dataset<Row> ranked(Dataset<Row> suppliers) {
        var largestFirst = Window.partitionBy(MARKET, YEAR).orderBy(col(PENCE).desc_nulls_last(), col(SUPPLIER_ID));
        return suppliers.withColumn(RANK, row_number().over(largestFirst));
    }

    /** What the n largest suppliers hold together, in pence. */
    static Column heldByLargest(int n) {
        return sum(when(col(RANK).leq(n), col(PENCE)));
    }

    private static Dataset<Row> summed(Dataset<Row> ranked) {
        return ranked.groupBy(MARKET, YEAR)
                .agg(
                        sum(FIRST_CONTRACTS).as(CONTRACTS),
                        sum(FIRST_VALUED_CONTRACTS).as(VALUED),
                        count(col(PENCE)).as(N),
                        sum(PENCE).as(TOTAL),
                        sum(Exact.squared(col(PENCE))).as(SQUARES),
                        heldByLargest(1).as(LARGEST),
                        heldByLargest(4).as(LARGEST_FOUR));
    }

    private static Dataset<Row> judged(Dataset<Row> markets) {
        Column reason = when(col(CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(
                        col(VALUED).multiply(100).lt(col(CONTRACTS).multiply(MeasureStatus.LEAST_COVERAGE)),
                        lit(MeasureStatus.TOO_FEW_VALUED))
                .when(col(N).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_SUPPLIERS))
                .when(col(TOTAL).gt(LARGEST_TOTAL), lit(MeasureStatus.VALUES_IMPLAUSIBLE));
        return markets.withColumn(REASON, reason);
    }

    private static Dataset<Row> measured(Dataset<Row> markets) {
        Column totalSquared = Exact.squared(col(TOTAL));
        Column hhi = Exact.quotient(col(SQUARES).multiply(lit(10_000)), totalSquared, 2);
        Column effective = Exact.quotient(totalSquared, col(SQUARES), 4);
        Column reason = col(REASON);
        return markets.select(
                col(MARKET),
                col(YEAR),
                MeasureStatus.of(reason).as(STATUS),
                reason,
                col(N).cast("int"),
                Exact.percent(col(VALUED), col(CONTRACTS)).cast("decimal(5,2)").as(COVERAGE),
                MeasureStatus.shown(reason, hhi).cast("decimal(7,2)").as(HHI),
                MeasureStatus.shown(reason, Exact.percent(col(LARGEST), col(TOTAL)))
                        .cast("decimal(5,2)")
                        .as(TOP_SHARE),
                MeasureStatus.shown(reason, Exact.percent(col(LARGEST_FOUR), col(TOTAL)))
                        .cast("decimal(5,2)")
                        .as(TOP_FOUR_SHARE),
                MeasureStatus.shown(reason, effective).cast("decimal(12,4)").as(EFFECTIVE_SUPPLIERS));
    }
}
