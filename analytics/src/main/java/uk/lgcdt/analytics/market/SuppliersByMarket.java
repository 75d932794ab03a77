package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What each supplier holds of each market and year: the one pass over the award lines that all measures share.
 *
 * <p>A supplier's size goes with its id, so grouping by both is grouping by supplier; a maximum of texts instead would
 * make Spark sort all lines.
 */
public final class SuppliersByMarket {

    /** CPV division (2 digits) or group (3 digits). */
    public static final String MARKET = "market";

    /** The supplier's contracts outside frameworks. */
    public static final String CONTRACTS = "contracts";

    /** Those with a known value. */
    public static final String VALUED_CONTRACTS = "valued_contracts";

    /** Total of their parts in whole pence; null where no value is known. */
    public static final String PENCE = "pence";

    /** Contracts counted at their first supplier only, so that they add up to the market's number of contracts. */
    static final String FIRST_CONTRACTS = "first_contracts";

    static final String FIRST_VALUED_CONTRACTS = "first_valued_contracts";
    static final String FIRST_FRAMEWORKS = "first_frameworks";
    static final String CEILING_PENCE = "ceiling_pence";

    private SuppliersByMarket() {}

    public static Dataset<Row> of(Dataset<Row> awardLines) {
        Column outside = not(col(FRAMEWORK));
        Column valued = outside.and(col(AWARDED_PENCE).isNotNull());
        Column first = col(ORDINAL).equalTo(1);
        return awardLines
                .select(
                        explode(col(MARKETS)).as(MARKET),
                        col(YEAR),
                        col(SUPPLIER_ID),
                        col(SUPPLIER_SIZE),
                        col(FRAMEWORK),
                        col(ORDINAL),
                        col(AWARDED_PENCE))
                .groupBy(MARKET, YEAR, SUPPLIER_ID, SUPPLIER_SIZE)
                .agg(
                        number(outside).as(CONTRACTS),
                        number(valued).as(VALUED_CONTRACTS),
                        sum(when(outside, col(AWARDED_PENCE))).as(PENCE),
                        number(outside.and(first)).as(FIRST_CONTRACTS),
                        number(valued.and(first)).as(FIRST_VALUED_CONTRACTS),
                        number(col(FRAMEWORK).and(first)).as(FIRST_FRAMEWORKS),
                        sum(when(col(FRAMEWORK), col(AWARDED_PENCE))).as(CEILING_PENCE));
    }

    private static Column number(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }
}
