package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.COMPANY_NUMBER;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.FIRST_VALUED_CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Measures what part of a market's value is held by suppliers with a current assessment of how they manage AI.
 *
 * <p>Suppliers and assessments meet by company number only; value held by suppliers without one cannot be matched and
 * lowers the coverage.
 */
public final class AssuredShareByMarket {

    public static final String STATUS = "assured_status";
    public static final String REASON = "assured_reason";

    /** Contracts with a known value. */
    public static final String N = "assured_n";

    /** Percent of known value held by suppliers whose company number is known. */
    public static final String COVERAGE = "assured_coverage";

    public static final String SHARE = "assured_share";

    private static final String COMPANY = "GB-COH-";
    private static final String ASSURED_ID = "assured_id";
    private static final String TOTAL = "total";
    private static final String NUMBERED = "numbered";
    private static final String ASSURED = "assured";
    private static final String CONTRACTS = "contracts";

    private AssuredShareByMarket() {}

    /**
     * Returns one row for each market and year found in {@link AwardLines}.
     *
     * @param assured one row for each company with a current assessment: its {@link AwardLines#COMPANY_NUMBER}
     */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> assured) {
        return ofSuppliers(SuppliersByMarket.of(awardLines), assured);
    }

    static Dataset<Row> ofSuppliers(Dataset<Row> suppliers, Dataset<Row> assured) {
        return suppliers
                .transform(all -> marked(all, assured))
                .transform(AssuredShareByMarket::summed)
                .transform(AssuredShareByMarket::judged)
                .transform(AssuredShareByMarket::measured);
    }

    private static Dataset<Row> marked(Dataset<Row> suppliers, Dataset<Row> assured) {
        Dataset<Row> ids = assured.select(
                        concat(lit(COMPANY), col(COMPANY_NUMBER)).as(ASSURED_ID))
                .distinct();
        return suppliers.join(broadcast(ids), col(SUPPLIER_ID).equalTo(col(ASSURED_ID)), "left");
    }

    private static Dataset<Row> summed(Dataset<Row> suppliers) {
        return suppliers
                .groupBy(MARKET, YEAR)
                .agg(
                        sum(FIRST_CONTRACTS).as(CONTRACTS),
                        sum(FIRST_VALUED_CONTRACTS).as(N),
                        coalesce(sum(PENCE), lit(0L)).as(TOTAL),
                        coalesce(sum(when(col(SUPPLIER_ID).startsWith(COMPANY), col(PENCE))), lit(0L))
                                .as(NUMBERED),
                        coalesce(sum(when(col(ASSURED_ID).isNotNull(), col(PENCE))), lit(0L))
                                .as(ASSURED));
    }

    private static Dataset<Row> judged(Dataset<Row> markets) {
        Column leastNumbered = Exact.whole(col(TOTAL)).multiply(lit(MeasureStatus.LEAST_COVERAGE));
        return markets.withColumn(
                REASON,
                when(col(CONTRACTS).equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                        .when(col(N).lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_VALUED))
                        .when(
                                Exact.whole(col(NUMBERED)).multiply(lit(100)).lt(leastNumbered),
                                lit(MeasureStatus.NUMBER_UNKNOWN)));
    }

    private static Dataset<Row> measured(Dataset<Row> markets) {
        return markets.select(
                col(MARKET),
                col(YEAR),
                MeasureStatus.of(col(REASON)).as(STATUS),
                col(REASON),
                col(N).cast("int"),
                Exact.percent(col(NUMBERED), col(TOTAL)).as(COVERAGE),
                MeasureStatus.shown(col(REASON), Exact.percent(col(ASSURED), col(TOTAL)))
                        .as(SHARE));
    }
}
