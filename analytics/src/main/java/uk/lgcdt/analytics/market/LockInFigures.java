package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.ENDS_ON;
import static uk.lgcdt.analytics.market.AwardLines.EXTENDS_TO;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.REGIME;
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

/** How firmly a market's buyers hold to their suppliers. {@code docs/measures/lock-in.md}. */
public final class LockInFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String ENDING = "ending";
    private static final String EXTENDABLE = "extendable";
    private static final String ENDING_VALUED = "ending_valued";
    private static final String ENDING_PENCE = "ending_pence";
    private static final String EXTENDABLE_PENCE = "extendable_pence";
    private static final String FIRST = "first_year_of_pair";
    private static final String LOOKED_BACK = "tenure_looked_back";
    private static final String PAIRS = "pairs";
    private static final String TENURE = "tenure";

    private LockInFigures() {}

    /** An Act notice that states an end but no later one has no extension option; older forms do not say. */
    static List<Column> sums() {
        Column ending = col(REGIME).equalTo("UKPGA").and(col(ENDS_ON).isNotNull());
        Column extendable = ending.and(col(EXTENDS_TO).gt(col(ENDS_ON)));
        return List.of(
                Purchases.contracts(ending).as(ENDING),
                Purchases.contracts(extendable).as(EXTENDABLE),
                Purchases.valued(ending).as(ENDING_VALUED),
                Purchases.pence(ending).as(ENDING_PENCE),
                Purchases.pence(extendable).as(EXTENDABLE_PENCE));
    }

    /**
     * @param totals {@link Purchases#addedUp} for each market and year to speak of
     * @param purchases {@link Purchases}
     */
    static Dataset<Row> of(Dataset<Row> totals, Dataset<Row> purchases) {
        Dataset<Row> sums = totals.join(Renewals.of(purchases), KEY, "left").join(tenures(purchases), KEY, "left");
        Column contracts = col(Purchases.CONTRACTS);
        return Figure.rows(
                sums,
                List.of(
                        renewal(),
                        tenure(),
                        Cases.of(col(ENDING), contracts, MeasureStatus.DAYS_UNKNOWN)
                                .figure(
                                        Measure.EXTENDABLE_SHARE,
                                        "contracts",
                                        Exact.percent(col(EXTENDABLE), col(ENDING))),
                        Cases.valued(col(ENDING_VALUED), col(ENDING), contracts, MeasureStatus.DAYS_UNKNOWN)
                                .figure(
                                        Measure.EXTENDABLE_SHARE,
                                        "value",
                                        Exact.percent(col(EXTENDABLE_PENCE), col(ENDING_PENCE)))));
    }

    private static Figure renewal() {
        Column reprocured = number(Renewals.REPROCURED);
        Column started = number(Renewals.STARTED);
        Column contracts = number(Purchases.CONTRACTS);
        Column mostlyUnknown = started.multiply(100).lt(contracts.multiply(MeasureStatus.LEAST_COVERAGE));
        return new Figure(
                Measure.INCUMBENT_RENEWAL_RATE,
                "",
                Exact.percent(col(Renewals.RENEWED), reprocured),
                reprocured,
                Exact.percent(started, contracts),
                when(contracts.equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                        .when(mostlyUnknown, lit(MeasureStatus.DAYS_UNKNOWN))
                        .when(reprocured.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CASES)));
    }

    private static Figure tenure() {
        Column pairs = number(PAIRS);
        return new Figure(
                Measure.SUPPLIER_TENURE_YEARS,
                "",
                col(TENURE),
                pairs,
                when(pairs.gt(0), lit(100)),
                when(pairs.equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                        .when(number(LOOKED_BACK).lt(MarketRules.LOOK_BACK_YEARS), lit(MeasureStatus.LOOK_BACK_SHORT))
                        .when(pairs.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CASES)));
    }

    /** For each buyer and supplier that made a contract in the year, the years since their first one in the market. */
    private static Dataset<Row> tenures(Dataset<Row> purchases) {
        var pair = Window.partitionBy(MARKET, Purchases.PARTY, SUPPLIER_ID);
        return purchases
                .select(explode(col(MARKETS)).as(MARKET), col(Purchases.PARTY), col(SUPPLIER_ID), col(YEAR))
                .distinct()
                .withColumn(FIRST, min(YEAR).over(pair))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(PAIRS),
                        median(col(YEAR).minus(col(FIRST))).as(TENURE))
                .withColumn(
                        LOOKED_BACK,
                        count(when(col(PAIRS).geq(MeasureStatus.FEWEST), lit(1)))
                                .over(Window.partitionBy(MARKET)
                                        .orderBy(YEAR)
                                        .rangeBetween(-MarketRules.LOOK_BACK_YEARS, -1)));
    }

    private static Column number(String column) {
        return coalesce(col(column), lit(0L));
    }
}
