package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.Pounds;

/** Every measure of each market and year side by side: the published table {@code market_measure} without its run. */
public final class MarketMeasures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String BUYERS = "buyers";

    private MarketMeasures() {}

    /**
     * @param suppliersByMarket {@link SuppliersByMarket}
     * @param marketBuyers {@link MarketBuyers}
     * @param assured the company numbers with a current assessment
     */
    public static Dataset<Row> of(Dataset<Row> suppliersByMarket, Dataset<Row> marketBuyers, Dataset<Row> assured) {
        Dataset<Row> buyers =
                marketBuyers.groupBy(MARKET, YEAR).agg(count(lit(1)).as(BUYERS));
        return suppliersByMarket
                .transform(MarketTotals::of)
                .transform(MarketMeasures::figures)
                .join(buyers, KEY, "left")
                .withColumn(BUYERS, coalesce(col(BUYERS), lit(0L)).cast("int"))
                .join(AssuredShareByMarket.ofSuppliers(suppliersByMarket, assured), KEY, "inner");
    }

    private static Dataset<Row> figures(Dataset<Row> totals) {
        List<Column> figures = new ArrayList<>(sizes());
        figures.addAll(ConcentrationByMarket.figures());
        figures.addAll(SmeShareByMarket.figures());
        return MeasureStatus.select(totals, List.of(MARKET, YEAR), figures);
    }

    private static List<Column> sizes() {
        return List.of(
                col(MarketTotals.MARKET_CONTRACTS).cast("int").as("contracts"),
                col(MarketTotals.MARKET_VALUED).cast("int").as("valued_contracts"),
                col(MarketTotals.MARKET_SUPPLIERS).cast("int").as("suppliers"),
                Pounds.ofPence(when(col(MarketTotals.MARKET_VALUED).gt(0), col(MarketTotals.TOTAL_PENCE)))
                        .as("awarded_gbp"),
                col(MarketTotals.FRAMEWORKS).cast("int").as("frameworks"),
                Pounds.ofPence(col(MarketTotals.CEILING)).as("framework_ceiling_gbp"));
    }
}
