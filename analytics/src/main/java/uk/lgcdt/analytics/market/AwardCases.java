package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.LOTS;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Sourcing;

/**
 * One row for each award, also one that sets up a framework, with how it was competed for. What a body awards to itself
 * is left out.
 */
public final class AwardCases {

    /** {@link #OPEN} and so on; null where the notices do not say. */
    public static final String PROCEDURE = "procedure";

    public static final String OPEN = "open";
    public static final String SELECTIVE = "selective";

    /** Below the thresholds, to some that were asked. */
    public static final String LIMITED = "limited";

    public static final String DIRECT = "direct";

    /** Under a framework, with or without competition among its suppliers. */
    public static final String CALL_OFF = "call-off";

    /** Codes of the grounds for a direct award; null where none is stated. */
    public static final String GROUNDS = Sourcing.GROUNDS;

    /** Bids for the lots awarded, of the one that had fewest; null where not stated. */
    public static final String BIDS = "bids";

    /** Days from the last day for bids to the award; null where either is not stated, or the award came first. */
    public static final String DECISION_DAYS = "decision_days";

    private AwardCases() {}

    /**
     * @param awardLines {@link AwardLines}
     * @param sourcing {@link Sourcing}
     */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> sourcing) {
        Dataset<Row> sought = sourcing.select(
                col(Sourcing.OCID), col(Sourcing.GROUNDS), col(Sourcing.COUNTS), col(Sourcing.CLOSES_ON));
        Column days = datediff(col(AwardLines.AWARDED_ON), col(Sourcing.CLOSES_ON));
        return awardLines
                .where(col(ORDINAL).equalTo(1).and(AwardLines.toAnother()))
                .join(sought, new String[] {Sourcing.OCID}, "left")
                .select(
                        col(AwardLines.OCID),
                        col(AwardLines.AWARD_ID),
                        col(AwardLines.YEAR),
                        col(AwardLines.MARKETS),
                        col(AwardLines.CPV_CODES),
                        procedure().as(PROCEDURE),
                        col(Sourcing.GROUNDS).as(GROUNDS),
                        bids().as(BIDS),
                        when(days.geq(0), days).as(DECISION_DAYS));
    }

    /** Whether anyone could bid: open and selective procedures, as in Cardinal's R018; not a call-off. */
    static Column isCompetitive() {
        return col(PROCEDURE).isin(OPEN, SELECTIVE);
    }

    /** The forms before the Act call limited what was awarded without a call for competition: that is direct. */
    private static Column procedure() {
        Column method = col(AwardLines.PROCUREMENT_METHOD);
        Column withoutCall = method.equalTo(LIMITED).and(col(AwardLines.REGIME).equalTo("CELEX"));
        return when(col(AwardLines.CALL_OFF), lit(CALL_OFF))
                .when(withoutCall, lit(DIRECT))
                .when(method.isin(OPEN, SELECTIVE, LIMITED, DIRECT), method);
    }

    /** Lots without any bid are not awarded; a count or an award that names no lot is of all. */
    private static Column bids() {
        Column counts = filter(col(Sourcing.COUNTS), AwardCases::isOfTheLots);
        return array_min(transform(counts, count -> count.getField(Bidding.NUMBER)));
    }

    private static Column isOfTheLots(Column count) {
        Column lot = count.getField(Bidding.LOT);
        Column ofTheLots = size(col(LOTS))
                .equalTo(0)
                .or(lot.equalTo(""))
                .or(lot.equalTo(array_join(col(LOTS), " ")))
                .or(array_contains(col(LOTS), lot))
                .or(arrays_overlap(col(LOTS), split(lot, " ")));
        return count.getField(Bidding.NUMBER).gt(0).and(ofTheLots);
    }
}
