package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
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
                .transform(MarketMeasures::sizes)
                .join(buyers, KEY, "left")
                .withColumn(BUYERS, coalesce(col(BUYERS), lit(0L)).cast("int"))
                .join(ConcentrationByMarket.ofSuppliers(suppliersByMarket), KEY, "inner")
                .join(SmeShareByMarket.ofSuppliers(suppliersByMarket), KEY, "inner")
                .join(AssuredShareByMarket.ofSuppliers(suppliersByMarket, assured), KEY, "inner");
    }

    private static Dataset<Row> sizes(Dataset<Row> suppliersByMarket) {
        return suppliersByMarket
                .groupBy(MARKET, YEAR)
                .agg(
                        sum(SuppliersByMarket.FIRST_CONTRACTS).cast("int").as("contracts"),
                        sum(SuppliersByMarket.FIRST_VALUED_CONTRACTS)
                                .cast("int")
                                .as("valued_contracts"),
                        sum(when(col(SuppliersByMarket.CONTRACTS).gt(0), 1L).otherwise(0L))
                                .cast("int")
                                .as("suppliers"),
                        Pounds.ofPence(sum(SuppliersByMarket.PENCE)).as("awarded_gbp"),
                        sum(SuppliersByMarket.FIRST_FRAMEWORKS).cast("int").as("frameworks"),
                        Pounds.ofPence(sum(SuppliersByMarket.CEILING_PENCE)).as("framework_ceiling_gbp"));
    }
}
