package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Sourcing;

/**
 * SMEs among the bidders and the winners of competitive procurements, frameworks included, by market and the year of the
 * first award: a procurement's bids count once, however many lots and awards it had.
 */
public final class SmeBids {

    static final String PROCUREMENTS = "procurements";

    /** Those that state how many of their bids came from SMEs. */
    static final String COUNTED = "counted_procurements";

    static final String BIDS = "all_bids";
    static final String SME_BIDS = "sme_bids";

    /** Awards of those procurements, each counted once for each of its suppliers. */
    static final String WINS = "wins";

    static final String SIZED_WINS = "sized_wins";
    static final String SME_WINS = "sme_wins";

    private SmeBids() {}

    /**
     * @param awardLines {@link AwardLines}
     * @param sourcing {@link Sourcing}
     */
    static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> sourcing) {
        Column competitive = col(AwardLines.PROCUREMENT_METHOD).isin(AwardCases.OPEN, AwardCases.SELECTIVE);
        Column counted = col(BIDS).isNotNull();
        return awardLines
                .where(competitive.and(not(col(AwardLines.CALL_OFF))).and(AwardLines.toAnother()))
                .withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, AwardLines.OCID)
                .agg(
                        min(YEAR).as(YEAR),
                        count(lit(1)).as(WINS),
                        number(col(SUPPLIER_SIZE).notEqual(SupplierSizes.UNKNOWN))
                                .as(SIZED_WINS),
                        number(col(SUPPLIER_SIZE).equalTo("sme")).as(SME_WINS))
                .join(counts(sourcing), new String[] {Sourcing.OCID}, "left")
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(PROCUREMENTS),
                        number(counted).as(COUNTED),
                        sum(BIDS).as(BIDS),
                        sum(SME_BIDS).as(SME_BIDS),
                        sum(when(counted, col(WINS))).as(WINS),
                        sum(when(counted, col(SIZED_WINS))).as(SIZED_WINS),
                        sum(when(counted, col(SME_WINS))).as(SME_WINS));
    }

    /** Procurements with the SMEs' bids of at least one lot, added up over those lots. */
    private static Dataset<Row> counts(Dataset<Row> sourcing) {
        Column stated = filter(col(Sourcing.COUNTS), SmeBids::isOfSmes);
        return sourcing.select(col(Sourcing.OCID), stated.as(Sourcing.COUNTS))
                .where(size(col(Sourcing.COUNTS)).gt(0))
                .select(
                        col(Sourcing.OCID),
                        total(Bidding.SME_OF).as(BIDS),
                        total(Bidding.SME_NUMBER).as(SME_BIDS));
    }

    /** More SMEs than bidders cannot be. */
    private static Column isOfSmes(Column count) {
        return count.getField(Bidding.SME_NUMBER).leq(count.getField(Bidding.SME_OF));
    }

    private static Column total(String number) {
        return aggregate(
                col(Sourcing.COUNTS),
                lit(0L),
                (total, count) -> total.plus(count.getField(number).cast("bigint")));
    }

    private static Column number(Column condition) {
        return count(when(condition, lit(1)));
    }
}
