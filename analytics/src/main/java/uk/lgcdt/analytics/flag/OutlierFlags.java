package uk.lgcdt.analytics.flag;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.Exact;

/** The flags that compare a procurement, buyer or supplier with all others. */
final class OutlierFlags {

    static final String CLOSE = "R024";
    static final String UNSUCCESSFUL = "R025";
    static final String DISQUALIFIED = "R038";
    static final String VARIETY = "R048";
    static final String DISCOUNTED = "R058";

    private static final int HUNDREDTHS = 100;
    private static final String FIGURE = "figure";
    private static final String BIDS = "bids";
    private static final String WON = "won";
    private static final String REFUSED = "refused";
    private static final String PROCUREMENTS = "procurements";
    private static final String BUSY = "busy";
    private static final String DIVISIONS = "divisions";
    private static final Column NONE = lit(null).cast("string");

    private OutlierFlags() {}

    /** R024 (near the lower end) and R058 (near the upper end) of the distance between the winning bid and the next. */
    static Dataset<Row> distances(Dataset<Row> distances) {
        Dataset<Row> fenced = Fences.around(
                distances.withColumn(
                        FIGURE, col(Finding.VALUE).multiply(HUNDREDTHS).cast("bigint")),
                col(FIGURE));
        return distance(fenced, CLOSE, col(FIGURE).leq(col(Fences.LOWER)), col(Fences.LOWER))
                .unionByName(distance(fenced, DISCOUNTED, col(FIGURE).geq(col(Fences.UPPER)), col(Fences.UPPER)));
    }

    private static Dataset<Row> distance(Dataset<Row> fenced, String flag, Column raised, Column fence) {
        Column undefined = when(col(Finding.STATUS).equalTo(Finding.UNDEFINED), col(Finding.REASON));
        Column insufficient = coalesce(col(Finding.REASON), Fences.reason());
        return Finding.of(
                fenced,
                flag,
                Finding.PROCESS,
                undefined,
                insufficient,
                raised,
                col(Finding.VALUE),
                fence.divide(HUNDREDTHS),
                col(Finding.N));
    }

    /** R025: one of the quarter of bidders that bid most wins seldom. */
    static Dataset<Row> unsuccessful(Dataset<Row> bids) {
        Dataset<Row> bidders = bids.where(
                        col(BidFlags.COMPARABLE).and(col(BidFlags.DISQUALIFIED).equalTo(false)))
                .groupBy(col(BidFlags.BIDDER).as(Finding.SUBJECT_ID))
                .agg(
                        count(lit(1)).as(BIDS),
                        count(when(col(BidFlags.WON), lit(1))).as(WON))
                .withColumn(FIGURE, hundredths(col(WON), col(BIDS)))
                .localCheckpoint();
        Dataset<Row> fenced = Fences.around(bidders, col(FIGURE))
                .crossJoin(bidders.agg(percentile(col(BIDS), lit(0.75)).as(BUSY)));
        return Finding.of(
                fenced,
                UNSUCCESSFUL,
                Finding.SUPPLIER,
                NONE,
                Fences.reason(),
                col(BIDS).geq(col(BUSY)).and(col(FIGURE).leq(col(Fences.LOWER))),
                col(FIGURE).divide(HUNDREDTHS),
                col(Fences.LOWER).divide(HUNDREDTHS),
                col(BIDS));
    }

    /** R038: a buyer refuses many of the bids it receives, or a supplier has many of its bids refused. */
    static Dataset<Row> disqualified(Dataset<Row> bids) {
        // A consortium's bid is one to the buyer, and one of each of its members.
        return refused(bids.where(col(BidFlags.FIRST)), Procurements.BUYER_ID, Finding.BUYER, PROCUREMENTS)
                .unionByName(refused(bids, BidFlags.BIDDER, Finding.SUPPLIER, BIDS));
    }

    private static Dataset<Row> refused(Dataset<Row> bids, String party, String kind, String counted) {
        Dataset<Row> parties = bids.where(col(party).isNotNull())
                .groupBy(col(party).as("party"))
                .agg(
                        count(lit(1)).as(BIDS),
                        countDistinct(Finding.SUBJECT_ID).as(PROCUREMENTS),
                        count(when(col(BidFlags.DISQUALIFIED), lit(1))).as(REFUSED))
                .where(col(counted).geq(FlagRules.FEWEST_SUBMITTED))
                .withColumnRenamed("party", Finding.SUBJECT_ID)
                .withColumn(FIGURE, hundredths(col(REFUSED), col(BIDS)))
                .localCheckpoint();
        return Finding.of(
                Fences.around(parties, col(FIGURE)),
                DISQUALIFIED,
                kind,
                NONE,
                Fences.reason(),
                col(FIGURE).geq(col(Fences.UPPER)),
                col(FIGURE).divide(HUNDREDTHS),
                col(Fences.UPPER).divide(HUNDREDTHS),
                col(BIDS));
    }

    /**
     * R048: a supplier was awarded, alone and by others than itself, things of many CPV divisions; no more than it has awards, as
     * one contract under many codes is no variety.
     */
    static Dataset<Row> variety(Dataset<Row> awardLines) {
        Dataset<Row> suppliers = awardLines
                .where(col(AwardLines.SUPPLIERS).equalTo(1))
                .where(col(AwardLines.SUPPLIER_ID).notEqual(col(AwardLines.BUYER_ID)))
                .select(
                        col(AwardLines.SUPPLIER_ID).as(Finding.SUBJECT_ID),
                        col(AwardLines.OCID),
                        col(AwardLines.AWARD_ID),
                        explode(col(AwardLines.MARKETS)).as("division"))
                .where(length(col("division")).equalTo(2))
                .groupBy(Finding.SUBJECT_ID)
                .agg(
                        countDistinct("division").as(DIVISIONS),
                        countDistinct(AwardLines.OCID, AwardLines.AWARD_ID).as(BIDS))
                .withColumn(FIGURE, least(col(DIVISIONS), col(BIDS)))
                .localCheckpoint();
        // Most suppliers sell in one division: without a floor two divisions would be an outlier.
        Column fence = coalesce(col(Fences.UPPER), lit(FlagRules.LEAST_VARIETY));
        Column threshold = when(fence.lt(FlagRules.LEAST_VARIETY), lit(FlagRules.LEAST_VARIETY))
                .otherwise(fence);
        return Finding.of(
                Fences.around(suppliers, col(FIGURE)),
                VARIETY,
                Finding.SUPPLIER,
                NONE,
                when(col(Fences.COMPARED).lt(FlagRules.FEWEST_COMPARED), lit("too-few-compared")),
                col(FIGURE).geq(threshold),
                col(FIGURE),
                threshold,
                col(BIDS));
    }

    private static Column hundredths(Column part, Column whole) {
        return Exact.percent(part, whole).multiply(HUNDREDTHS).cast("bigint");
    }
}
