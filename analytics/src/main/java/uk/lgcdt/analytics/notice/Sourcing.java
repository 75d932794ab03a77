package uk.lgcdt.analytics.notice;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;
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

/**
 * One row for each process: what its notices say last of how it was sought and who bid. What a later notice leaves out
 * stays.
 */
public final class Sourcing {

    public static final String OCID = Releases.OCID;
    public static final String BUYER_ID = Releases.BUYER_ID;
    public static final String MARKETS = Releases.MARKETS;

    /** open, selective, limited or direct; null where not stated. */
    public static final String METHOD = "method";

    /** Why it was awarded directly; null where no notice says. */
    public static final String GROUNDS = Bidding.GROUNDS;

    /** Null where no bidder is named. */
    public static final String BIDS = Bidding.BIDS;

    /** Null where no number of bids is stated. */
    public static final String COUNTS = Bidding.COUNTS;

    public static final String PRICE_ONLY = Bidding.PRICE_ONLY;

    /** First day for bids: as stated, else the day of the tender notice. */
    public static final String OPENED_ON = "opened_on";

    public static final String CLOSES_ON = Releases.CLOSES_ON;
    public static final String DEADLINE = Bidding.DEADLINE;

    /** The day of the first tender notice; null where none is known. */
    public static final String TENDERED_ON = "tendered_on";

    /** Lots that the last tender notice names; null where it names none. */
    public static final String LOTS = "lots";

    /** Whether any notice says why it is not divided into lots. */
    public static final String NO_LOTS_REASON = Bidding.NO_LOTS_REASON;

    /** Whether the buyer thinks it suits SMEs, in the last notice that says; Find a Tender never says no. */
    public static final String SME_SUITABLE = Releases.SME_SUITABLE;

    /** Prices of units, as the last notice with any states them; null where none does. */
    public static final String UNIT_PRICES = Bidding.UNIT_PRICES;

    private static final String MOMENT = "moment";

    private Sourcing() {}

    /** @param releases {@link Releases} */
    public static Dataset<Row> of(Dataset<Row> releases) {
        Column tendering = col(Releases.STAGE).equalTo("tender");
        // Not its updates: the first one loaded may have been published long after the tender began.
        Column tenders = tendering.and(array_contains(col(Releases.TAGS), "tender"));
        Column day = to_date(from_utc_timestamp(col(Releases.PUBLISHED_AT), "Europe/London"));
        Column tenderedOn = min(when(tenders, day));
        Column lots = bidding(Bidding.LOTS);
        return releases.withColumn(MOMENT, struct(col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID)))
                .groupBy(OCID)
                .agg(
                        last(col(Releases.BUYER_ID)).as(BUYER_ID),
                        lastOf(col(Releases.MARKETS)).as(MARKETS),
                        last(col(Releases.PROCUREMENT_METHOD)).as(METHOD),
                        lastOf(bidding(Bidding.GROUNDS)).as(GROUNDS),
                        lastOf(bidding(Bidding.BIDS)).as(BIDS),
                        lastOf(bidding(Bidding.COUNTS)).as(COUNTS),
                        last(bidding(Bidding.PRICE_ONLY)).as(PRICE_ONLY),
                        coalesce(min(bidding(Bidding.OPENS_ON)), tenderedOn).as(OPENED_ON),
                        last(col(Releases.CLOSES_ON)).as(CLOSES_ON),
                        max(bidding(Bidding.DEADLINE)).as(DEADLINE),
                        tenderedOn.as(TENDERED_ON),
                        max_by(lots, when(tendering.and(lots.gt(0)), col(MOMENT)))
                                .as(LOTS),
                        max(bidding(Bidding.NO_LOTS_REASON)).as(NO_LOTS_REASON),
                        last(col(Releases.SME_SUITABLE)).as(SME_SUITABLE),
                        lastOf(bidding(Bidding.UNIT_PRICES)).as(UNIT_PRICES));
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
