package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.company.CorporateGroups.GROUP_ID;
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
 * <p>It is most of a refresh's work on many lines, so it is written for speed: market and year are one whole number
 * while lines are grouped, and a supplier's size, which goes with its id, is the maximum of a number: a maximum of texts
 * would make Spark sort all lines.
 */
public final class SuppliersByMarket {

    /** CPV division (2 digits), group (3 digits) or service system ({@code system:} and the key). */
    public static final String MARKET = "market";

    /** The supplier's contracts outside frameworks. */
    public static final String CONTRACTS = "contracts";

    /** Those with a known value. */
    public static final String VALUED_CONTRACTS = "valued_contracts";

    /** Total of their parts in whole pence; null where no value is known. */
    public static final String PENCE = "pence";

    /** Market and year in one number, for grouping: {@link #market} and {@link #year} read it. */
    static final String MARKET_YEAR = "market_year";

    /** Contracts counted at their first supplier only, so that they add up to the market's number of contracts. */
    static final String FIRST_CONTRACTS = "first_contracts";

    static final String FIRST_VALUED_CONTRACTS = "first_valued_contracts";
    static final String FIRST_FRAMEWORKS = "first_frameworks";
    static final String CEILING_PENCE = "ceiling_pence";

    private static final int YEARS = 10_000;
    private static final int FIRST_SYSTEM = 10_000;
    private static final String SIZE_CODE = "size_code";
    private static final int SME = 2;
    private static final int LARGE = 1;

    private SuppliersByMarket() {}

    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return awardLines.transform(SuppliersByMarket::oneForEachMarket).transform(SuppliersByMarket::addedUp);
    }

    /**
     * The same with the companies of a group added up under the group's id.
     *
     * @param groups columns supplier_id and group_id, one row for each supplier
     */
    static Dataset<Row> ofGroups(Dataset<Row> suppliersByMarket, Dataset<Row> groups) {
        return suppliersByMarket
                .join(groups, SUPPLIER_ID)
                .groupBy(col(MARKET_YEAR), col(MARKET), col(YEAR), col(GROUP_ID).as(SUPPLIER_ID))
                .agg(
                        // A group's size is not that of its companies.
                        lit(SupplierSizes.UNKNOWN).as(SUPPLIER_SIZE),
                        sum(CONTRACTS).as(CONTRACTS),
                        sum(VALUED_CONTRACTS).as(VALUED_CONTRACTS),
                        sum(PENCE).as(PENCE),
                        sum(FIRST_CONTRACTS).as(FIRST_CONTRACTS),
                        sum(FIRST_VALUED_CONTRACTS).as(FIRST_VALUED_CONTRACTS),
                        sum(FIRST_FRAMEWORKS).as(FIRST_FRAMEWORKS),
                        sum(CEILING_PENCE).as(CEILING_PENCE));
    }

    private static Dataset<Row> oneForEachMarket(Dataset<Row> awardLines) {
        Column size = when(col(SUPPLIER_SIZE).equalTo("sme"), lit(SME))
                .when(col(SUPPLIER_SIZE).equalTo("large"), lit(LARGE))
                .otherwise(lit(0));
        return awardLines
                .where(AwardLines.toAnother())
                .select(
                        explode(col(MARKETS)).as(MARKET),
                        col(YEAR),
                        col(SUPPLIER_ID),
                        col(SUPPLIER_SIZE),
                        col(FRAMEWORK),
                        col(ORDINAL),
                        col(AWARDED_PENCE))
                .withColumn(MARKET_YEAR, marketYear())
                .withColumn(SIZE_CODE, size);
    }

    private static Dataset<Row> addedUp(Dataset<Row> lines) {
        Column outside = not(col(FRAMEWORK));
        Column valued = outside.and(col(AWARDED_PENCE).isNotNull());
        Column first = col(ORDINAL).equalTo(1);
        return lines.groupBy(MARKET_YEAR, SUPPLIER_ID)
                .agg(
                        max(SIZE_CODE).as(SIZE_CODE),
                        number(outside).as(CONTRACTS),
                        number(valued).as(VALUED_CONTRACTS),
                        sum(when(outside, col(AWARDED_PENCE))).as(PENCE),
                        number(outside.and(first)).as(FIRST_CONTRACTS),
                        number(valued.and(first)).as(FIRST_VALUED_CONTRACTS),
                        number(col(FRAMEWORK).and(first)).as(FIRST_FRAMEWORKS),
                        sum(when(col(FRAMEWORK), col(AWARDED_PENCE))).as(CEILING_PENCE))
                .withColumn(MARKET, market())
                .withColumn(YEAR, year())
                .withColumn(
                        SUPPLIER_SIZE,
                        when(col(SIZE_CODE).equalTo(SME), lit("sme"))
                                .when(col(SIZE_CODE).equalTo(LARGE), lit("large"))
                                .otherwise(lit(SupplierSizes.UNKNOWN)))
                .drop(SIZE_CODE);
    }

    /**
     * Market code and year; 100 or 1,000 more than the code keeps the leading nought of "03". Systems have their places in
     * the table, from 10,000 on.
     */
    private static Column marketYear() {
        Column length = octet_length(col(MARKET));
        Column number = when(length.equalTo(2), col(MARKET).try_cast("int").plus(100))
                .when(length.equalTo(3), col(MARKET).try_cast("int").plus(1_000))
                .otherwise(AwardSystems.place(col(MARKET)).plus(FIRST_SYSTEM));
        return number.multiply(YEARS).plus(col(YEAR));
    }

    static Column market() {
        Column number = col(MARKET_YEAR).divide(YEARS).cast("int");
        return when(number.lt(FIRST_SYSTEM), number.cast("string").substr(2, 3))
                .otherwise(AwardSystems.atPlace(number.minus(FIRST_SYSTEM)));
    }

    static Column year() {
        return col(MARKET_YEAR).mod(YEARS);
    }

    private static Column number(Column condition) {
        return sum(when(condition, 1L).otherwise(0L));
    }
}
