package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every red flag looked for: the published table {@code red_flag} without its run, {@code docs/measures/red-flags.md}.
 *
 * <p>Procurements that name no bidder have no row for the six flags that compare bids; {@link #counts} counts them.
 */
public final class RedFlags {

    /** The flags that need the bids of a procurement. */
    private static final String[] OF_BIDS = {
        OutlierFlags.CLOSE,
        BidFlags.IDENTICAL,
        BidFlags.LATE,
        BidFlags.OTHERS_DISQUALIFIED,
        BidFlags.LOWEST_DISQUALIFIED,
        OutlierFlags.DISCOUNTED
    };

    private RedFlags() {}

    /** One row for each procurement that was tendered or awarded, and what its notices say: the input of the others. */
    public static Dataset<Row> procurements(Dataset<Row> releases, Dataset<Row> awardLines) {
        return Procurements.of(releases, awardLines);
    }

    public static Dataset<Row> of(Dataset<Row> procurements, Dataset<Row> awardLines) {
        return parts(procurements, awardLines).stream()
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    /** The same in parts that can be made one by one. */
    public static List<Dataset<Row>> parts(Dataset<Row> procurements, Dataset<Row> awardLines) {
        Dataset<Row> ofBids = BidFlags.of(procurements).localCheckpoint();
        Dataset<Row> bids = BidFlags.bids(procurements).localCheckpoint();
        return List.of(
                NoticeFlags.shortPeriod(procurements),
                NoticeFlags.singleBid(procurements),
                ofBids.where(col(Finding.FLAG).notEqual(BidFlags.DISTANCE)),
                OutlierFlags.distances(ofBids.where(col(Finding.FLAG).equalTo(BidFlags.DISTANCE))),
                OutlierFlags.unsuccessful(bids),
                OutlierFlags.disqualified(bids),
                OutlierFlags.variety(awardLines));
    }

    /** How often each flag could be answered, and how often it was raised: the published table {@code red_flag_count}. */
    public static Dataset<Row> counts(Dataset<Row> flags, Dataset<Row> procurements) {
        Dataset<Row> counted = flags.groupBy(Finding.FLAG, Finding.SUBJECT_KIND, Finding.STATUS, Finding.REASON)
                .agg(
                        count(lit(1)).as("subjects"),
                        count(when(col(Finding.RAISED), lit(1))).as("raised"));
        Dataset<Row> unnamed = procurements.agg(
                count(when(col(Procurements.BIDS).isNull(), lit(1))).as("subjects"));
        for (String flag : OF_BIDS) {
            counted = counted.unionByName(unnamed.where(col("subjects").gt(0))
                    .select(
                            lit(flag).as(Finding.FLAG),
                            lit(Finding.PROCESS).as(Finding.SUBJECT_KIND),
                            lit(Finding.INSUFFICIENT).as(Finding.STATUS),
                            lit("no-bids-named").as(Finding.REASON),
                            col("subjects"),
                            lit(0L).as("raised")));
        }
        return counted;
    }
}
