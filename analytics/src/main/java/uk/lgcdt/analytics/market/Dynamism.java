package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * How the suppliers of a market change from year to year: entry, exit, churn, moving shares, first-time winners, and
 * years without one. {@code docs/measures/dynamism.md}.
 *
 * <p>A supplier of a year is one that won a contract outside frameworks in it. The first year of the data has no year
 * before, so nothing is said of it.
 */
public final class Dynamism {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String FIRST_YEAR = "first_year";
    private static final String NOW = "now";
    private static final String BEFORE = "before";
    private static final String BOTH = "both";
    private static final String TOTAL_NOW = "total_now";
    private static final String TOTAL_BEFORE = "total_before";
    private static final String DIFFERENCES = "differences";
    private static final String VALUE_REASON = "value_reason";
    private static final String VALUE_REASON_BEFORE = "value_reason_before";
    private static final String COVERAGE = "value_coverage";
    private static final String NEW_WINNERS = "new_winners";
    private static final String LATEST_NEW = "latest_new";
    private static final String LOOKED_BACK = "looked_back";

    private Dynamism() {}

    /**
     * @param measures {@link MarketMeasures}
     * @param suppliers {@link MarketSuppliers}
     */
    public static Dataset<Row> of(Dataset<Row> measures, Dataset<Row> suppliers) {
        Dataset<Row> markets = measures.select(
                col(MARKET),
                col(YEAR),
                col(ConcentrationByMarket.REASON).as(VALUE_REASON),
                col(ConcentrationByMarket.COVERAGE).as(COVERAGE));
        Dataset<Row> firstYear = measures.agg(min(YEAR).as(FIRST_YEAR));
        Dataset<Row> sums = markets.join(changes(suppliers), KEY, "left")
                .join(newWinners(suppliers), KEY, "left")
                .join(before(markets), KEY, "left")
                .crossJoin(firstYear)
                .transform(Dynamism::withYearsBefore);
        return Figure.rows(sums, figures());
    }

    /** Suppliers of each year, of the year before and of both, and by how much their shares differ. */
    private static Dataset<Row> changes(Dataset<Row> suppliers) {
        Dataset<Row> held = suppliers.select(
                col(MARKET),
                col(YEAR),
                col(SUPPLIER_ID),
                Exact.whole(col("awarded_gbp").multiply(100)).as("pence"));
        Column nothing = lit(null).cast(Exact.WHOLE);
        Dataset<Row> now = held.select(
                col(MARKET),
                col(YEAR),
                col(SUPPLIER_ID),
                lit(1L).as("is"),
                lit(0L).as("was"),
                col("pence"),
                nothing.as("past"));
        Dataset<Row> past = held.select(
                col(MARKET),
                col(YEAR).plus(1).as(YEAR),
                col(SUPPLIER_ID),
                lit(0L).as("is"),
                lit(1L).as("was"),
                nothing.as("pence"),
                col("pence").as("past"));
        var market = Window.partitionBy(MARKET, YEAR);
        Column here = Exact.whole(coalesce(col("pence"), lit(0)));
        Column there = Exact.whole(coalesce(col("past"), lit(0)));
        Column moved =
                abs(Exact.whole(here.multiply(col(TOTAL_BEFORE))).minus(Exact.whole(there.multiply(col(TOTAL_NOW)))));
        return now.unionByName(past)
                .groupBy(MARKET, YEAR, SUPPLIER_ID)
                .agg(
                        max("is").as("is"),
                        max("was").as("was"),
                        max("pence").as("pence"),
                        max("past").as("past"))
                .withColumn(TOTAL_NOW, Exact.whole(sum("pence").over(market)))
                .withColumn(TOTAL_BEFORE, Exact.whole(sum("past").over(market)))
                .groupBy(MARKET, YEAR)
                .agg(
                        sum("is").as(NOW),
                        sum("was").as(BEFORE),
                        sum(col("is").multiply(col("was"))).as(BOTH),
                        max(TOTAL_NOW).as(TOTAL_NOW),
                        max(TOTAL_BEFORE).as(TOTAL_BEFORE),
                        sum(Exact.whole(moved)).as(DIFFERENCES));
    }

    private static Dataset<Row> newWinners(Dataset<Row> suppliers) {
        return suppliers
                .groupBy(MARKET, SUPPLIER_ID)
                .agg(min(YEAR).as(YEAR))
                .groupBy(MARKET, YEAR)
                .agg(count(lit(1)).as(NEW_WINNERS));
    }

    private static Dataset<Row> before(Dataset<Row> markets) {
        return markets.select(
                col(MARKET), col(YEAR).plus(1).as(YEAR), col(VALUE_REASON).as(VALUE_REASON_BEFORE));
    }

    /** The latest year in which a supplier won for the first time, and how many of the years before can be looked at. */
    private static Dataset<Row> withYearsBefore(Dataset<Row> markets) {
        var years = Window.partitionBy(MARKET).orderBy(YEAR);
        return markets.withColumn(
                        LATEST_NEW,
                        max(when(number(NEW_WINNERS).gt(0), col(YEAR))).over(years))
                .withColumn(
                        LOOKED_BACK,
                        count(when(number(NOW).geq(MeasureStatus.FEWEST), lit(1)))
                                .over(years.rangeBetween(-MarketRules.LOOK_BACK_YEARS, -1)));
    }

    private static List<Figure> figures() {
        Column now = number(NOW);
        Column before = number(BEFORE);
        Column both = number(BOTH);
        Column either = now.plus(before).minus(both);
        Column newWinners = number(NEW_WINNERS);
        Column changed = now.plus(before).minus(both.multiply(2));
        Column churn = Exact.quotient(Exact.whole(changed.multiply(200)), Exact.whole(now.plus(before)), 2);
        Column since = col(YEAR).minus(col(LATEST_NEW));
        return List.of(
                new Figure(
                        Measure.ENTRY_RATE,
                        "",
                        Exact.percent(now.minus(both), now),
                        now,
                        lit(100),
                        tooFew(now, before)),
                new Figure(
                        Measure.EXIT_RATE,
                        "",
                        Exact.percent(before.minus(both), before),
                        before,
                        lit(100),
                        tooFew(now, before)),
                new Figure(Measure.CHURN, "", churn, either, lit(100), tooFew(now, before)),
                new Figure(
                        Measure.SHARE_INSTABILITY,
                        "value",
                        instability(),
                        either,
                        col(COVERAGE),
                        valueReason(now, before)),
                new Figure(
                        Measure.FIRST_TIME_WINNERS,
                        "",
                        Exact.percent(newWinners, now),
                        now,
                        lit(100),
                        shortLookBack(now)),
                new Figure(Measure.YEARS_WITHOUT_NEW_WINNER, "", since, now, lit(100), shortLookBack(now)));
    }

    private static Column instability() {
        Column twice = Exact.whole(
                Exact.whole(col(TOTAL_NOW).multiply(col(TOTAL_BEFORE))).multiply(lit(2)));
        return Exact.percent(col(DIFFERENCES), twice);
    }

    private static Column tooFew(Column now, Column before) {
        return noYear(now)
                .when(now.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_SUPPLIERS))
                .when(before.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_BEFORE));
    }

    private static Column valueReason(Column now, Column before) {
        return noYear(now)
                .when(col(VALUE_REASON).isNotNull(), col(VALUE_REASON))
                .when(before.equalTo(0).or(col(VALUE_REASON_BEFORE).isNotNull()), lit(MeasureStatus.TOO_FEW_BEFORE));
    }

    private static Column shortLookBack(Column now) {
        return noYear(now)
                .when(col(LOOKED_BACK).lt(MarketRules.LOOK_BACK_YEARS), lit(MeasureStatus.LOOK_BACK_SHORT))
                .when(now.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_SUPPLIERS));
    }

    private static Column noYear(Column now) {
        return when(now.equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                .when(col(YEAR).equalTo(col(FIRST_YEAR)), lit(MeasureStatus.FIRST_YEAR));
    }

    private static Column number(String column) {
        return coalesce(col(column), lit(0L));
    }
}
