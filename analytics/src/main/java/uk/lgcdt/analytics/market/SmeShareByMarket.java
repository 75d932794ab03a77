package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_VALUED_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Measures what part of a market small and medium-sized suppliers hold, by value and by number of contracts.
 *
 * <p>Sizes are what suppliers declared. Those of unknown size stay in the whole, and their part is shown beside: it
 * belongs neither to SMEs nor to large suppliers.
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

    private static final String TOTAL = "total";
    private static final String SME = "sme";
    private static final String UNKNOWN = "unknown";
    private static final String SME_COUNT = "sme_count";
    private static final String UNKNOWN_COUNT = "unknown_count";
    private static final String MARKET_CONTRACTS = "market_contracts";

    private SmeShareByMarket() {}

    /** Returns one row for each market and year found in {@link AwardLines}. */
    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return ofSuppliers(SuppliersByMarket.of(awardLines));
    }

    static Dataset<Row> ofSuppliers(Dataset<Row> suppliers) {
        return suppliers
                .transform(SmeShareByMarket::summed)
                .transform(SmeShareByMarket::judged)
                .transform(SmeShareByMarket::measured);
    }

    private static Dataset<Row> summed(Dataset<Row> suppliers) {
        Column sme = col(SUPPLIER_SIZE).equalTo("sme");
        Column unknown = col(SUPPLIER_SIZE).equalTo(SupplierSizes.UNKNOWN);
        return suppliers
                .groupBy(MARKET, YEAR)
                .agg(
                        sum(FIRST_CONTRACTS).as(MARKET_CONTRACTS),
                        sum(FIRST_VALUED_CONTRACTS).as(VALUE_N),
                        coalesce(sum(PENCE), lit(0L)).as(TOTAL),
                        coalesce(sum(when(sme, col(PENCE))), lit(0L)).as(SME),
                        coalesce(sum(when(unknown, col(PENCE))), lit(0L)).as(UNKNOWN),
                        sum(CONTRACTS).as(COUNT_N),
                        sum(when(sme, col(CONTRACTS)).otherwise(0L)).as(SME_COUNT),
                        sum(when(unknown, col(CONTRACTS)).otherwise(0L)).as(UNKNOWN_COUNT));
    }

    private static Dataset<Row> judged(Dataset<Row> markets) {
        return markets.withColumn(
                        VALUE_REASON,
                        when(col(MARKET_CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                                .when(col(VALUE_N).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_VALUED))
                                .when(isMostlyUnknown(UNKNOWN, TOTAL), lit(MeasureStatus.SIZE_UNKNOWN)))
                .withColumn(
                        COUNT_REASON,
                        when(col(MARKET_CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                                .when(
                                        col(MARKET_CONTRACTS).lt(MeasureStatus.FEWEST),
                                        lit(MeasureStatus.TOO_FEW_CONTRACTS))
                                .when(isMostlyUnknown(UNKNOWN_COUNT, COUNT_N), lit(MeasureStatus.SIZE_UNKNOWN)));
    }

    private static Dataset<Row> measured(Dataset<Row> markets) {
        Column byValue = col(VALUE_REASON);
        Column byCount = col(COUNT_REASON);
        return markets.select(
                col(MARKET),
                col(YEAR),
                MeasureStatus.of(byValue).as(VALUE_STATUS),
                byValue,
                col(VALUE_N).cast("int"),
                percent(col(TOTAL).minus(col(UNKNOWN)), TOTAL).as(VALUE_COVERAGE),
                MeasureStatus.shown(byValue, percent(col(SME), TOTAL)).as(VALUE_SHARE),
                MeasureStatus.shown(byValue, percent(col(UNKNOWN), TOTAL)).as(VALUE_UNKNOWN_SHARE),
                MeasureStatus.of(byCount).as(COUNT_STATUS),
                byCount,
                col(COUNT_N).cast("int"),
                percent(col(COUNT_N).minus(col(UNKNOWN_COUNT)), COUNT_N).as(COUNT_COVERAGE),
                MeasureStatus.shown(byCount, percent(col(SME_COUNT), COUNT_N)).as(COUNT_SHARE),
                MeasureStatus.shown(byCount, percent(col(UNKNOWN_COUNT), COUNT_N))
                        .as(COUNT_UNKNOWN_SHARE));
    }

    private static Column isMostlyUnknown(String unknown, String whole) {
        return Exact.whole(col(unknown))
                .multiply(lit(100))
                .gt(Exact.whole(col(whole)).multiply(lit(100 - MeasureStatus.LEAST_COVERAGE)));
    }

    private static Column percent(Column part, String whole) {
        return Exact.percent(part, col(whole)).cast("decimal(5,2)");
    }
}
