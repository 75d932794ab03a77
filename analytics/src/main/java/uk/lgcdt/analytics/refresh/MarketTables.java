package uk.lgcdt.analytics.refresh;

import static org.apache.spark.sql.functions.lit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.analytics.market.AwardSystems;
import uk.lgcdt.analytics.market.GroupFigures;
import uk.lgcdt.analytics.market.MarketBuyers;
import uk.lgcdt.analytics.market.MarketFigures;
import uk.lgcdt.analytics.market.MarketMeasures;
import uk.lgcdt.analytics.market.MarketSuppliers;
import uk.lgcdt.analytics.market.SuppliersByMarket;
import uk.lgcdt.analytics.market.SystemBases;

/** What is said of markets, year by year, and of service systems. */
final class MarketTables {

    private final SparkSession spark;
    private final Lake lake;
    private final @Nullable PublishedTables published;
    private final RunTables tables;

    MarketTables(SparkSession spark, Lake lake, @Nullable PublishedTables published, RunTables tables) {
        this.spark = spark;
        this.lake = lake;
        this.published = published;
        this.tables = tables;
    }

    /**
     * Returns the table {@code market_measure}: each market and year.
     *
     * @param further figures of companies that are made elsewhere, as {@code market_figure} has them, in parts
     */
    Dataset<Row> measured(
            Dataset<Row> awardLines,
            Dataset<Row> buyers,
            Dataset<Row> groups,
            Dataset<Row> sourcing,
            List<Dataset<Row>> further,
            LocalDate day)
            throws SQLException {
        Dataset<Row> suppliers = lake.kept("suppliers_by_market", SuppliersByMarket.of(awardLines));
        Dataset<Row> assured = published == null ? PublishedTables.noCompanies(spark) : published.assuredCompanies(day);
        Dataset<Row> marketBuyers = tables.keep("market_buyer", MarketBuyers.of(awardLines));
        Dataset<Row> marketSuppliers = tables.keep("market_supplier", MarketSuppliers.of(suppliers));
        Dataset<Row> measures = tables.keep("market_measure", MarketMeasures.of(suppliers, marketBuyers, assured));
        List<Dataset<Row>> figures = new ArrayList<>(
                MarketFigures.families(measures, suppliers, marketSuppliers, awardLines, buyers, sourcing)
                        .values());
        figures.addAll(further);
        figures.replaceAll(ofCompanies -> ofCompanies.withColumn("sellers", lit("companies")));
        figures.add(GroupFigures.of(awardLines, groups, suppliers, buyers).withColumn("sellers", lit("groups")));
        tables.keep("market_figure", figures);
        return measures;
    }

    void recogniseSystems(Dataset<Row> awardLines, Dataset<Row> buyers) {
        tables.keep("award_line_system", AwardSystems.published(awardLines));
        Dataset<Row> installations = lake.kept("system_installations", SystemBases.installations(awardLines, buyers));
        tables.keep("service_system", SystemBases.of(awardLines, installations));
        tables.keep("service_system_share", SystemBases.shares(installations));
        tables.keep("service_system_coverage", SystemBases.coverage(awardLines));
    }
}
