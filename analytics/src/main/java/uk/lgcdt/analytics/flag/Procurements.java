package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Releases;

/**
 * One row for each procurement that was tendered or awarded, with what its notices say last of how it was sought and who
 * bid. What a later notice leaves out stays.
 */
final class Procurements {

    static final String METHOD = "method";
    static final String BUYER_ID = "buyer_id";
    static final String BIDS = "bids";
    static final String COUNTS = "counts";
    static final String PRICE_ONLY = "price_only";
    static final String OPENED_ON = "opened_on";
    static final String CLOSES_ON = "closes_on";
    static final String DEADLINE = "deadline";

    /** Awards that count, also under frameworks. */
    static final String AWARDS = "awards";

    /** Ids of all suppliers awarded to, in order; empty where nothing was awarded yet. */
    static final String WINNERS = "winners";

    private static final String MOMENT = "moment";

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
        // Not its updates: the first one loaded may have been published long after the tender began.
        Column tenders = col(Releases.STAGE).equalTo("tender").and(array_contains(col(Releases.TAGS), "tender"));
        Column day = to_date(from_utc_timestamp(col(Releases.PUBLISHED_AT), "Europe/London"));
        return releases.withColumn(MOMENT, struct(col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID)))
                .groupBy(Releases.OCID)
                .agg(
                        last(col(Releases.BUYER_ID)).as(BUYER_ID),
                        last(col(Releases.PROCUREMENT_METHOD)).as(METHOD),
                        lastOf(bidding(Bidding.BIDS)).as(BIDS),
                        lastOf(bidding(Bidding.COUNTS)).as(COUNTS),
                        last(bidding(Bidding.PRICE_ONLY)).as(PRICE_ONLY),
                        coalesce(min(bidding(Bidding.OPENS_ON)), min(when(tenders, day)))
                                .as(OPENED_ON),
                        last(col(Releases.CLOSES_ON)).as(CLOSES_ON),
                        max(bidding(Bidding.DEADLINE)).as(DEADLINE));
    }

    private static Column bidding(String column) {
        return col(Releases.BIDDING + "." + column);
    }

    private static Column last(Column fact) {
        return max_by(fact, when(fact.isNotNull(), col(MOMENT)));
    }

    private static Column lastOf(Column facts) {
        return max_by(facts, when(size(facts).gt(0), col(MOMENT)));
    }
}
