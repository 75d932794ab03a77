package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET_YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.infra.market.MeasureRules;

/**
 * The sums that the measures of a market and year are quotients of, taken in one pass over {@link SuppliersByMarket}.
 *
 * <p>Nothing is sorted: of the largest suppliers only the four values are kept. They do not depend on how ties are
 * broken.
 */
public final class MarketTotals {

    /**
     * £10 trillion in one market and year. Up to it the squares add up exactly in 64 bits; beyond it no value can be right.
     */
    static final long LARGEST_TOTAL = MeasureRules.LARGEST_TOTAL_PENCE;

    static final String MARKET_CONTRACTS = "market_contracts";
    static final String MARKET_VALUED = "market_valued";
    static final String MARKET_SUPPLIERS = "market_suppliers";
    static final String VALUED_SUPPLIERS = "valued_suppliers";
    static final String TOTAL_PENCE = "total_pence";
    static final String SQUARED_PENCE = "squared_pence";
    static final String LARGEST_PENCE = "largest_pence";
    static final String SME_PENCE = "sme_pence";
    static final String UNKNOWN_PENCE = "unknown_pence";
    static final String SUPPLIERS_CONTRACTS = "suppliers_contracts";
    static final String SME_CONTRACTS = "sme_contracts";
    static final String UNKNOWN_CONTRACTS = "unknown_contracts";
    static final String FRAMEWORKS = "frameworks";
    static final String CEILING = "ceiling";

    private static final int KEPT = 4;
    private static final long HALF = 1 << 20;
    private static final String HIGH_HIGH = "high_high";
    private static final String HIGH_LOW = "high_low";
    private static final String LOW_LOW = "low_low";

    private MarketTotals() {}

    public static Dataset<Row> of(Dataset<Row> suppliersByMarket) {
        return suppliersByMarket
                .transform(MarketTotals::addedUp)
                .withColumn(MARKET, SuppliersByMarket.market())
                .withColumn(YEAR, SuppliersByMarket.year())
                .withColumn(SQUARED_PENCE, squares())
                .drop(MARKET_YEAR, HIGH_HIGH, HIGH_LOW, LOW_LOW);
    }

    /** What the n largest suppliers hold together, in pence; n is at most four. */
    static Column heldByLargest(int n) {
        return n == 1
                ? element_at(col(LARGEST_PENCE), lit(1))
                : aggregate(slice(col(LARGEST_PENCE), 1, n), lit(0L), Column::plus);
    }

    private static Dataset<Row> addedUp(Dataset<Row> suppliers) {
        Column sme = col(SUPPLIER_SIZE).equalTo("sme");
        Column unknown = col(SUPPLIER_SIZE).equalTo(SupplierSizes.UNKNOWN);
        Column bounded = when(col(PENCE).gt(LARGEST_TOTAL), lit(LARGEST_TOTAL)).otherwise(col(PENCE));
        Column high = call_function("div", bounded, lit(HALF));
        Column low = bounded.mod(HALF);
        return suppliers
                .groupBy(MARKET_YEAR)
                .agg(
                        sum(SuppliersByMarket.FIRST_CONTRACTS).as(MARKET_CONTRACTS),
                        sum(SuppliersByMarket.FIRST_VALUED_CONTRACTS).as(MARKET_VALUED),
                        sum(when(col(CONTRACTS).gt(0), 1L).otherwise(0L)).as(MARKET_SUPPLIERS),
                        count(PENCE).as(VALUED_SUPPLIERS),
                        coalesce(sum(PENCE), lit(0L)).as(TOTAL_PENCE),
                        try_sum(high.multiply(high)).as(HIGH_HIGH),
                        try_sum(high.multiply(low)).as(HIGH_LOW),
                        try_sum(low.multiply(low)).as(LOW_LOW),
                        max_by(col(PENCE), col(PENCE), KEPT).as(LARGEST_PENCE),
                        coalesce(sum(when(sme, col(PENCE))), lit(0L)).as(SME_PENCE),
                        coalesce(sum(when(unknown, col(PENCE))), lit(0L)).as(UNKNOWN_PENCE),
                        sum(CONTRACTS).as(SUPPLIERS_CONTRACTS),
                        sum(when(sme, col(CONTRACTS)).otherwise(0L)).as(SME_CONTRACTS),
                        sum(when(unknown, col(CONTRACTS)).otherwise(0L)).as(UNKNOWN_CONTRACTS),
                        sum(SuppliersByMarket.FIRST_FRAMEWORKS).as(FRAMEWORKS),
                        sum(SuppliersByMarket.CEILING_PENCE).as(CEILING));
    }

    /** (high * 2^20 + low)^2, added up part by part. */
    private static Column squares() {
        Column half = Exact.whole(lit(HALF));
        Column highLow = Exact.whole(col(HIGH_LOW)).multiply(Exact.whole(lit(2 * HALF)));
        return Exact.whole(Exact.whole(
                        Exact.whole(Exact.whole(col(HIGH_HIGH)).multiply(half)).multiply(half))
                .plus(Exact.whole(highLow))
                .plus(Exact.whole(col(LOW_LOW))));
    }
}
