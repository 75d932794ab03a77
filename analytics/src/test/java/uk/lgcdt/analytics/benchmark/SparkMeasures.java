package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.dependency.Dependencies;
import uk.lgcdt.analytics.market.GroupFigures;
import uk.lgcdt.analytics.market.MarketBuyers;
import uk.lgcdt.analytics.market.MarketFigures;
import uk.lgcdt.analytics.market.MarketMeasures;
import uk.lgcdt.analytics.market.MarketSuppliers;
import uk.lgcdt.analytics.market.SpendAfterEnd;
import uk.lgcdt.analytics.market.SuppliersByMarket;
import uk.lgcdt.analytics.spend.BuyerSpend;
import uk.lgcdt.analytics.spend.BuyerSpendSummary;

/** The platform's own measures in the order of a refresh, each table written as Parquet and read from there. */
final class SparkMeasures {

    private final SparkSession spark;
    private final GeneratedTables tables;
    private final Path results;

    SparkMeasures(SparkSession spark, GeneratedTables tables, Path results) {
        this.spark = spark;
        this.tables = tables;
        this.results = results;
    }

    /** All of them, from the first line to the last row. */
    StepTimes run() {
        StepTimes times = new StepTimes();
        Dataset<Row> awardLines = tables.table(spark, GeneratedTables.AWARD_LINES);
        Dataset<Row> buyers = tables.table(spark, GeneratedTables.BUYERS);
        times.time(MeasureTable.DEPENDENCY, () -> write(MeasureTable.DEPENDENCY, Dependencies.of(awardLines)));
        times.time(
                MeasureTable.SUPPLIERS_BY_MARKET,
                () -> write(MeasureTable.SUPPLIERS_BY_MARKET, SuppliersByMarket.of(awardLines)));
        Dataset<Row> suppliers = result(MeasureTable.SUPPLIERS_BY_MARKET);
        times.time(MeasureTable.MARKET_BUYER, () -> write(MeasureTable.MARKET_BUYER, MarketBuyers.of(awardLines)));
        times.time(
                MeasureTable.MARKET_SUPPLIER, () -> write(MeasureTable.MARKET_SUPPLIER, MarketSuppliers.of(suppliers)));
        times.time(
                MeasureTable.MARKET_MEASURE,
                () -> write(
                        MeasureTable.MARKET_MEASURE,
                        MarketMeasures.of(
                                suppliers,
                                result(MeasureTable.MARKET_BUYER),
                                tables.table(spark, GeneratedTables.ASSURED))));
        Dataset<Row> spendLines = tables.table(spark, GeneratedTables.SPEND_LINES);
        times.time(
                MeasureTable.BUYER_SPEND,
                () -> write(
                        MeasureTable.BUYER_SPEND,
                        BuyerSpend.of(spendLines, tables.table(spark, GeneratedTables.PAYEES))));
        times.time(
                MeasureTable.MARKET_FIGURE,
                () -> write(
                        MeasureTable.MARKET_FIGURE,
                        MarketFigures.of(
                                        result(MeasureTable.MARKET_MEASURE),
                                        suppliers,
                                        result(MeasureTable.MARKET_SUPPLIER),
                                        awardLines,
                                        buyers,
                                        tables.table(spark, GeneratedTables.SOURCING))
                                .unionByName(SpendAfterEnd.of(awardLines, buyers, result(MeasureTable.BUYER_SPEND)))
                                .withColumn("sellers", lit("companies"))
                                .unionByName(GroupFigures.of(
                                                awardLines,
                                                tables.table(spark, GeneratedTables.GROUPS),
                                                suppliers,
                                                buyers)
                                        .withColumn("sellers", lit("groups")))));
        times.time(
                MeasureTable.BUYER_SPEND_SUMMARY,
                () -> write(
                        MeasureTable.BUYER_SPEND_SUMMARY,
                        BuyerSpendSummary.of(spendLines, tables.table(spark, GeneratedTables.SPEND_REPEATS))));
        return times;
    }

    /** The families of market_figure one by one, after {@link #run}, nothing kept of them. */
    StepTimes families() {
        StepTimes times = new StepTimes();
        Dataset<Row> awardLines = tables.table(spark, GeneratedTables.AWARD_LINES);
        Dataset<Row> buyers = tables.table(spark, GeneratedTables.BUYERS);
        Dataset<Row> suppliers = result(MeasureTable.SUPPLIERS_BY_MARKET);
        Map<String, Dataset<Row>> families = new LinkedHashMap<>();
        times.time(
                "shared sums",
                () -> families.putAll(MarketFigures.families(
                        result(MeasureTable.MARKET_MEASURE),
                        suppliers,
                        result(MeasureTable.MARKET_SUPPLIER),
                        awardLines,
                        buyers,
                        tables.table(spark, GeneratedTables.SOURCING))));
        families.forEach((name, figures) -> times.time(name, () -> read(figures)));
        times.time(
                "spend-after-end", () -> read(SpendAfterEnd.of(awardLines, buyers, result(MeasureTable.BUYER_SPEND))));
        times.time(
                "groups",
                () -> read(
                        GroupFigures.of(awardLines, tables.table(spark, GeneratedTables.GROUPS), suppliers, buyers)));
        return times;
    }

    long rows(String table) {
        return result(table).count();
    }

    private void read(Dataset<Row> rows) {
        rows.write().format("noop").mode(SaveMode.Overwrite).save();
    }

    private void write(String table, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(results.resolve(table).toString());
    }

    private Dataset<Row> result(String table) {
        return spark.read().parquet(results.resolve(table).toString());
    }
}
