package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import uk.lgcdt.infra.market.TechnologyMarkets;

/**
 * Which councils bought each kind of system, and from whom, over all years of the data: its installed base. A council
 * counts once however often it bought, and one that was merged into another counts as that one. What has ended since, or
 * was bought before the data begin, is not told apart.
 */
public final class SystemBases {

    private static final String SYSTEM = AwardSystems.SYSTEM;
    private static final String SUPPLIER_ID = AwardLines.SUPPLIER_ID;
    private static final String COUNCIL_CODE = Buyers.COUNCIL_CODE;
    private static final String AWARDS = "awards";
    private static final String COUNCILS = "councils";

    private SystemBases() {}

    /** The published table {@code service_system} without its run. */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> installations) {
        Dataset<Row> bases = installations
                .groupBy(SYSTEM)
                .agg(
                        countDistinct(COUNCIL_CODE).as(COUNCILS),
                        countDistinct(SUPPLIER_ID).as("suppliers"));
        return AwardSystems.published(awardLines)
                .groupBy(SYSTEM)
                .agg(
                        count(lit(1)).as(AWARDS),
                        count(when(col(AwardSystems.EVIDENCE).getItem(0).startsWith(AwardSystems.DECISION), 1))
                                .as("decided"))
                .join(bases, new String[] {SYSTEM}, "left")
                .select(
                        col(SYSTEM),
                        col(AWARDS),
                        col("decided"),
                        coalesce(col(COUNCILS), lit(0L)).as(COUNCILS),
                        coalesce(col("suppliers"), lit(0L)).as("suppliers"));
    }

    /** Which council has which kind of system from whom, each once. */
    public static Dataset<Row> installations(Dataset<Row> awardLines, Dataset<Row> buyers) {
        Dataset<Row> councils = buyers.where(col(COUNCIL_CODE).isNotNull())
                .select(col(Buyers.BUYER_ID).as(AwardLines.BUYER_ID), col(COUNCIL_CODE));
        return awardLines
                .where(not(col(AwardLines.FRAMEWORK))
                        .and(AwardLines.toAnother())
                        .and(size(col(AwardLines.SYSTEMS)).gt(0)))
                .select(
                        col(AwardLines.BUYER_ID),
                        col(SUPPLIER_ID),
                        explode(col(AwardLines.SYSTEMS)).as("one"))
                .join(broadcast(councils), AwardLines.BUYER_ID)
                .select(col("one." + SYSTEM), col(SUPPLIER_ID), col(COUNCIL_CODE))
                .distinct();
    }

    /** The published table {@code service_system_share} without its run. */
    public static Dataset<Row> shares(Dataset<Row> installations) {
        var system = Window.partitionBy(SYSTEM);
        return installations
                .groupBy(SYSTEM, SUPPLIER_ID)
                .agg(count(lit(1)).as(COUNCILS))
                .withColumn("share", Exact.percent(col(COUNCILS), sum(COUNCILS).over(system)))
                .withColumn("rank", rank().over(system.orderBy(col(COUNCILS).desc())));
    }

    /** The published table {@code service_system_coverage} without its run. */
    public static Dataset<Row> coverage(Dataset<Row> awardLines) {
        return awardLines
                .where(col(AwardLines.ORDINAL).equalTo(1).and(isTechnology()))
                .groupBy(AwardLines.YEAR)
                .agg(
                        count(lit(1)).as(AWARDS),
                        count(when(size(col(AwardLines.SYSTEMS)).gt(0), 1)).as("recognised"));
    }

    private static Column isTechnology() {
        Column technology = lit(false);
        for (String market : TechnologyMarkets.codes()) {
            technology = technology.or(array_contains(col(AwardLines.MARKETS), market));
        }
        return technology;
    }
}
