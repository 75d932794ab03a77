package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.CALL_OFF;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK_OCID;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * How much of a market is bought under frameworks, and under how few. {@code docs/measures/frameworks.md}.
 *
 * <p>A call-off whose framework no notice names is unattributable: it stays in what was called off, and is added to no
 * framework.
 */
public final class FrameworkFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final int LARGEST = 3;

    private static final String VALUED = "valued";
    private static final String PENCE = "pence";
    private static final String CALL_OFFS = "call_offs";
    private static final String CALL_OFFS_VALUED = "call_offs_valued";
    private static final String CALL_OFFS_PENCE = "call_offs_pence";
    private static final String ATTRIBUTED = "attributed";
    private static final String ATTRIBUTED_PENCE = "attributed_pence";
    private static final String FRAMEWORKS = "frameworks_used";
    private static final String LARGEST_PENCE = "largest_frameworks_pence";

    private FrameworkFigures() {}

    static List<Column> sums() {
        Column attributed = col(CALL_OFF).and(col(FRAMEWORK_OCID).isNotNull());
        return List.of(
                Purchases.valued(lit(true)).as(VALUED),
                Purchases.pence(lit(true)).as(PENCE),
                Purchases.contracts(col(CALL_OFF)).as(CALL_OFFS),
                Purchases.valued(col(CALL_OFF)).as(CALL_OFFS_VALUED),
                Purchases.pence(col(CALL_OFF)).as(CALL_OFFS_PENCE),
                Purchases.contracts(attributed).as(ATTRIBUTED),
                Purchases.pence(attributed).as(ATTRIBUTED_PENCE));
    }

    /**
     * @param totals {@link Purchases#addedUp} for each market and year to speak of
     * @param purchases {@link Purchases}
     */
    static Dataset<Row> of(Dataset<Row> totals, Dataset<Row> purchases) {
        Column contracts = col(Purchases.CONTRACTS);
        Column callOffs = col(CALL_OFFS);
        Cases valued = Cases.of(col(VALUED), contracts, MeasureStatus.TOO_FEW_VALUED);
        Cases valuedCallOffs = Cases.of(col(CALL_OFFS_VALUED), callOffs, MeasureStatus.TOO_FEW_VALUED);
        return Figure.rows(
                totals.join(largest(purchases), KEY, "left"),
                List.of(
                        Cases.of(contracts, contracts, MeasureStatus.TOO_FEW_CASES)
                                .figure(Measure.CALL_OFF_SHARE, "contracts", Exact.percent(callOffs, contracts)),
                        valued.figure(Measure.CALL_OFF_SHARE, "value", percent(CALL_OFFS_PENCE, PENCE)),
                        Cases.of(callOffs, callOffs, MeasureStatus.TOO_FEW_CASES)
                                .figure(Measure.ATTRIBUTED_CALL_OFF_SHARE, "contracts", percent(ATTRIBUTED, CALL_OFFS)),
                        valuedCallOffs.figure(
                                Measure.ATTRIBUTED_CALL_OFF_SHARE, "value", percent(ATTRIBUTED_PENCE, CALL_OFFS_PENCE)),
                        concentration()));
    }

    /** What was called off from the three largest frameworks; ties do not matter to their sum. */
    private static Dataset<Row> largest(Dataset<Row> purchases) {
        Column largest = max_by(col(PENCE), col(PENCE), LARGEST);
        Column nothing = Exact.whole(lit(0));
        return purchases
                .where(col(CALL_OFF)
                        .and(col(FRAMEWORK_OCID).isNotNull())
                        .and(col(AWARDED_PENCE).isNotNull()))
                .withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, YEAR, FRAMEWORK_OCID)
                .agg(Exact.whole(sum(Exact.whole(col(AWARDED_PENCE)))).as(PENCE))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(FRAMEWORKS),
                        aggregate(largest, nothing, (total, pence) -> Exact.whole(total.plus(pence)))
                                .as(LARGEST_PENCE));
    }

    private static Figure concentration() {
        Column callOffs = number(CALL_OFFS);
        Column frameworks = number(FRAMEWORKS);
        Column fewValued = number(CALL_OFFS_VALUED).multiply(100).lt(callOffs.multiply(MeasureStatus.LEAST_COVERAGE));
        Column attributable = percent(ATTRIBUTED_PENCE, CALL_OFFS_PENCE);
        return new Figure(
                Measure.TOP_THREE_FRAMEWORKS_SHARE,
                "value",
                percent(LARGEST_PENCE, CALL_OFFS_PENCE),
                frameworks,
                attributable,
                when(callOffs.equalTo(0), lit(MeasureStatus.NOTHING_OF_KIND))
                        .when(fewValued, lit(MeasureStatus.TOO_FEW_VALUED))
                        .when(
                                coalesce(attributable, lit(0)).lt(MeasureStatus.LEAST_COVERAGE),
                                lit(MeasureStatus.FRAMEWORK_UNKNOWN))
                        .when(frameworks.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CASES)));
    }

    private static Column percent(String part, String whole) {
        return Exact.percent(col(part), col(whole));
    }

    private static Column number(String column) {
        return coalesce(col(column), lit(0L));
    }
}
