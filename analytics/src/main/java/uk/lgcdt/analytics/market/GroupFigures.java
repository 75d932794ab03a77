package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.company.CorporateGroups;
import uk.lgcdt.infra.market.Measure;

/**
 * Concentration and dynamism with the companies of one group taken as one seller, as the published table {@code
 * market_figure} has them under {@code groups}. Groups are those of today, whatever the year.
 *
 * <p>Where the ownership of less than half of a market's known value is known, nothing is shown: the index would be that
 * of the single companies under another name.
 */
public final class GroupFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String KNOWN = "known_pence";
    private static final String TOTAL = "total_of_market";
    private static final String SELLERS = "sellers_known";
    private static final String HIDDEN = "hidden";

    private GroupFigures() {}

    /**
     * @param groups {@link CorporateGroups}
     * @param suppliers {@link SuppliersByMarket}, of single companies
     */
    public static Dataset<Row> of(
            Dataset<Row> awardLines, Dataset<Row> groups, Dataset<Row> suppliers, Dataset<Row> buyers) {
        Dataset<Row> members =
                groups.select(CorporateGroups.SUPPLIER_ID, CorporateGroups.GROUP_ID, CorporateGroups.OWNERSHIP);
        Dataset<Row> known = known(suppliers, members).localCheckpoint();
        Dataset<Row> sellers = SuppliersByMarket.ofGroups(suppliers, members).localCheckpoint();
        Dataset<Row> measures =
                MeasureStatus.select(MarketTotals.of(sellers), List.of(MARKET, YEAR), ConcentrationByMarket.figures());
        Dataset<Row> ranked = MarketSuppliers.of(sellers);
        Dataset<Row> lines = awardLines
                .where(AwardLines.toAnother())
                .join(members, AwardLines.SUPPLIER_ID)
                .withColumn(AwardLines.SUPPLIER_ID, col(CorporateGroups.GROUP_ID));
        Dataset<Row> figures = ConcentrationFigures.of(measures, ranked, InstalledBase.of(lines, buyers))
                .unionByName(Dynamism.of(measures, ranked));
        return figures.join(known, KEY, "left").transform(GroupFigures::hidden).unionByName(shares(known));
    }

    /** How much of each market's known value belongs to suppliers whose ownership is known. */
    private static Dataset<Row> known(Dataset<Row> suppliers, Dataset<Row> members) {
        Column stated = not(col(CorporateGroups.OWNERSHIP).equalTo(CorporateGroups.UNKNOWN));
        return suppliers
                .where(col(PENCE).isNotNull())
                .join(members, AwardLines.SUPPLIER_ID)
                .groupBy(MARKET, YEAR)
                .agg(
                        sum(Exact.whole(col(PENCE))).as(TOTAL),
                        sum(when(stated, Exact.whole(col(PENCE))).otherwise(Exact.whole(lit(0))))
                                .as(KNOWN),
                        sum(when(stated, 1L).otherwise(0L)).as(SELLERS));
    }

    private static Dataset<Row> hidden(Dataset<Row> figures) {
        Column little =
                coalesce(col(KNOWN).multiply(100).lt(col(TOTAL).multiply(MeasureStatus.LEAST_COVERAGE)), lit(true));
        Column reason =
                when(col("reason").isNotNull(), col("reason")).when(little, lit(MeasureStatus.OWNERSHIP_UNKNOWN));
        return figures.withColumn(HIDDEN, reason)
                .withColumn("value", MeasureStatus.shown(col(HIDDEN), col("value")))
                .withColumn("status", MeasureStatus.of(col(HIDDEN)))
                .withColumn("reason", col(HIDDEN))
                .drop(HIDDEN, TOTAL, KNOWN, SELLERS);
    }

    private static Dataset<Row> shares(Dataset<Row> known) {
        Column reason = when(col(TOTAL).leq(0), lit(MeasureStatus.TOO_FEW_VALUED));
        return Figure.rows(
                known,
                List.of(new Figure(
                        Measure.OWNERSHIP_KNOWN_SHARE,
                        "value",
                        Exact.percent(col(KNOWN), col(TOTAL)),
                        col(SELLERS),
                        lit(100),
                        reason)));
    }
}
