package uk.lgcdt.analytics.opportunity;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_diff;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.Pounds;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.Buyers;

/**
 * Finds contracts of two or more councils in one CPV group that end within the same twelve months, and so could be
 * replaced together.
 *
 * <p>Frameworks are left out: they buy nothing. A contract stands in one opportunity of each of its groups at most;
 * {@link ExpiryWindows} says how the months are cut. Ends are read from the day after the data's cut-off, for ten
 * years: a later end is a date typed in because a field must not be empty.
 */
public final class ExpiringTogether {

    public static final String OPPORTUNITY_ID = "opportunity_id";
    public static final String MARKET = "market";

    private static final String COUNCIL_CODE = Buyers.COUNCIL_CODE;
    private static final String END_MONTH = "end_month";
    private static final String FIRST_MONTH = "first_month";
    private static final String LAST_MONTH = "last_month";
    private static final String COUNCILS = "councils";
    private static final String PENCE = "pence";
    private static final String ANNUAL_PENCE = "annual_pence";
    static final int YEARS_AHEAD = 10;

    /** In hundredths of days, leap days included. */
    private static final int YEAR = 36_525;

    private static final StructType WINDOWS = new StructType()
            .add(MARKET, DataTypes.StringType, false)
            .add(FIRST_MONTH, DataTypes.IntegerType, false)
            .add(LAST_MONTH, DataTypes.IntegerType, false);

    private ExpiringTogether() {}

    /**
     * The contracts of each opportunity: the published table {@code opportunity_contract} without its run, with
     * {@link #MARKET} and the window's months besides.
     */
    public static Dataset<Row> contracts(Dataset<Row> awardLines, Dataset<Row> buyers, LocalDate cutOff) {
        Dataset<Row> ending = ending(awardLines, buyers, cutOff);
        Dataset<Row> windows = windows(ending);
        Column sameWindow = ending.col(MARKET)
                .equalTo(windows.col(MARKET))
                .and(col(END_MONTH).between(col(FIRST_MONTH), col(LAST_MONTH)));
        return ending.join(windows, sameWindow)
                .drop(windows.col(MARKET))
                .withColumn(
                        OPPORTUNITY_ID,
                        concat(col(MARKET), lit("-"), date_format(firstDay(col(FIRST_MONTH)), "yyyy-MM")))
                .drop(END_MONTH);
    }

    /** The published table {@code opportunity} without its run, from {@link #contracts}. */
    public static Dataset<Row> of(Dataset<Row> contracts) {
        return contracts
                .groupBy(OPPORTUNITY_ID, MARKET, FIRST_MONTH, LAST_MONTH)
                .agg(
                        countDistinct(COUNCIL_CODE).cast("int").as("councils"),
                        count(lit(1)).cast("int").as("contracts"),
                        Pounds.ofPence(sum(PENCE)).as("awarded_gbp"),
                        Pounds.ofPence(sum(ANNUAL_PENCE)).as("annual_gbp"))
                .withColumn("window_start", firstDay(col(FIRST_MONTH)))
                .withColumn("window_end", last_day(firstDay(col(LAST_MONTH))))
                .drop(FIRST_MONTH, LAST_MONTH);
    }

    /** The columns of the published table {@code opportunity_contract} without its run. */
    public static Dataset<Row> published(Dataset<Row> contracts) {
        return contracts.select(
                col(OPPORTUNITY_ID),
                col(AwardLines.OCID),
                col(AwardLines.AWARD_ID),
                col(AwardLines.BUYER_ID),
                col(COUNCIL_CODE),
                col(AwardLines.ENDS_ON),
                Pounds.ofPence(col(PENCE)).as("awarded_gbp"),
                Pounds.ofPence(col(ANNUAL_PENCE)).as("annual_gbp"));
    }

    /** One row for each council's contract and each of its groups. */
    private static Dataset<Row> ending(Dataset<Row> awardLines, Dataset<Row> buyers, LocalDate cutOff) {
        Dataset<Row> councils = buyers.where(col(COUNCIL_CODE).isNotNull())
                .select(col(Buyers.BUYER_ID).as("council_buyer_id"), col(COUNCIL_CODE));
        Column future = col(AwardLines.ENDS_ON)
                .gt(lit(cutOff))
                .and(col(AwardLines.ENDS_ON).leq(add_months(lit(cutOff), 12 * YEARS_AHEAD)));
        return awardLines
                .where(not(col(AwardLines.FRAMEWORK)).and(future))
                .join(councils, col(AwardLines.BUYER_ID).equalTo(col("council_buyer_id")))
                .groupBy(
                        AwardLines.OCID,
                        AwardLines.AWARD_ID,
                        AwardLines.BUYER_ID,
                        COUNCIL_CODE,
                        AwardLines.MARKETS,
                        AwardLines.STARTS_ON,
                        AwardLines.ENDS_ON)
                .agg(sum(AwardLines.AWARDED_PENCE).as(PENCE))
                .withColumn(ANNUAL_PENCE, perYear(col(PENCE)))
                .withColumn(MARKET, explode(col(AwardLines.MARKETS)))
                .where(length(col(MARKET)).equalTo(3))
                .withColumn(
                        END_MONTH,
                        year(col(AwardLines.ENDS_ON))
                                .multiply(12)
                                .plus(month(col(AwardLines.ENDS_ON)))
                                .minus(1))
                .drop(AwardLines.MARKETS);
    }

    /** Value per year of term, in whole pence; of a term shorter than a year the value itself. */
    private static Column perYear(Column pence) {
        Column days =
                date_diff(col(AwardLines.ENDS_ON), col(AwardLines.STARTS_ON)).plus(1);
        Column hundredthsOfDays = greatest(days.multiply(100), lit(YEAR)).cast("bigint");
        return call_function("div", pence.multiply((long) YEAR), hundredthsOfDays);
    }

    private static Dataset<Row> windows(Dataset<Row> ending) {
        MapFunction<Row, String> market = row -> row.getAs(MARKET);
        FlatMapGroupsFunction<String, Row, Row> cutting = ExpiringTogether::cut;
        return ending.groupBy(MARKET, END_MONTH)
                .agg(collect_set(COUNCIL_CODE).as(COUNCILS))
                .select(MARKET, END_MONTH, COUNCILS)
                .groupByKey(market, Encoders.STRING())
                .flatMapGroups(cutting, Encoders.row(WINDOWS));
    }

    private static Iterator<Row> cut(String market, Iterator<Row> months) {
        Map<Integer, Set<String>> councilsByMonth = new HashMap<>();
        months.forEachRemaining(row -> councilsByMonth.put(row.getInt(1), Set.copyOf(row.getList(2))));
        return ExpiryWindows.of(councilsByMonth).stream()
                .map(window -> RowFactory.create(market, window.first(), window.last()))
                .iterator();
    }

    /** The first day of a month counted since the year 0. */
    private static Column firstDay(Column months) {
        return make_date(
                call_function("div", months, lit(12)).cast("int"),
                months.mod(12).plus(1),
                lit(1));
    }
}
