package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.Sourcing;

/**
 * One row for each procurement that was tendered or awarded, with what its notices say last of how it was sought and who
 * bid. What a later notice leaves out stays.
 */
final class Procurements {

    static final String METHOD = Sourcing.METHOD;
    static final String BUYER_ID = Sourcing.BUYER_ID;
    static final String BIDS = Sourcing.BIDS;
    static final String COUNTS = Sourcing.COUNTS;
    static final String PRICE_ONLY = Sourcing.PRICE_ONLY;
    static final String OPENED_ON = Sourcing.OPENED_ON;
    static final String CLOSES_ON = Sourcing.CLOSES_ON;
    static final String DEADLINE = Sourcing.DEADLINE;

    /** Awards that count, also under frameworks. */
    static final String AWARDS = "awards";

    /** Ids of all suppliers awarded to, in order; empty where nothing was awarded yet. */
    static final String WINNERS = "winners";

    private Procurements() {}

    static Dataset<Row> of(Dataset<Row> releases, Dataset<Row> awardLines) {
        Dataset<Row> awarded = awardLines
                .groupBy(AwardLines.OCID)
                .agg(
                        countDistinct(AwardLines.AWARD_ID).as(AWARDS),
                        array_sort(collect_set(AwardLines.SUPPLIER_ID)).as(WINNERS));
        return sought(releases)
                .join(awarded, new String[] {Releases.OCID}, "left")
                .where(col(AWARDS).isNotNull().or(col(CLOSES_ON).isNotNull()))
                .withColumn(AWARDS, coalesce(col(AWARDS), lit(0L)))
                .withColumn(WINNERS, coalesce(col(WINNERS), array().cast("array<string>")))
                .withColumnRenamed(Releases.OCID, Finding.SUBJECT_ID);
    }

    private static Dataset<Row> sought(Dataset<Row> releases) {
        return Sourcing.of(releases)
                .select(
                        col(Releases.OCID),
                        col(BUYER_ID),
                        col(METHOD),
                        col(BIDS),
                        col(COUNTS),
                        col(PRICE_ONLY),
                        col(OPENED_ON),
                        col(CLOSES_ON),
                        col(DEADLINE));
    }
}
