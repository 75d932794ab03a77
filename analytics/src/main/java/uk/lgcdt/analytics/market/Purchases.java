package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_ID;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_REGION;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The award lines that are purchases: outside frameworks, and from another than the buyer itself. A council that is named
 * in several ways, or was merged into another, is one party; its region is the council's own.
 */
public final class Purchases {

    /** The council's code, or the buyer's id where it is none. */
    static final String PARTY = "party";

    /** Contracts, counted once however many suppliers they have. */
    static final String CONTRACTS = "purchases";

    private static final String COUNCIL_REGION = "council_region";

    private Purchases() {}

    /**
     * @param awardLines {@link AwardLines}
     * @param buyers {@link Buyers}
     */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> buyers) {
        Dataset<Row> known = buyers.select(
                col(Buyers.BUYER_ID).as(BUYER_ID),
                col(Buyers.COUNCIL_CODE).as(PARTY),
                col(Buyers.REGION_CODE).as(COUNCIL_REGION));
        return awardLines
                .where(not(col(FRAMEWORK)).and(AwardLines.toAnother()))
                .join(broadcast(known), new String[] {BUYER_ID}, "left")
                .withColumn(PARTY, coalesce(col(PARTY), col(BUYER_ID)))
                .withColumn(BUYER_REGION, coalesce(col(COUNCIL_REGION), col(BUYER_REGION)));
    }

    /** The sums of all families over each market and year, in one pass. */
    static Dataset<Row> addedUp(Dataset<Row> purchases) {
        List<Column> sums = new ArrayList<>();
        sums.addAll(LockInFigures.sums());
        sums.addAll(FrameworkFigures.sums());
        sums.addAll(LocalFigures.sums());
        sums.addAll(SharedFigures.sums());
        return purchases
                .transform(SharedFigures::withLevels)
                .withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, YEAR)
                .agg(contracts(lit(true)).as(CONTRACTS), sums.toArray(Column[]::new));
    }

    /** Number of contracts for which the condition holds. */
    static Column contracts(Column condition) {
        return count(when(condition.and(col(ORDINAL).equalTo(1)), lit(1)));
    }

    /** Number of contracts of known value for which the condition holds. */
    static Column valued(Column condition) {
        return contracts(condition.and(col(AWARDED_PENCE).isNotNull()));
    }

    /** Known value of the lines for which the condition holds, in whole pence; 0 where none is known. */
    static Column pence(Column condition) {
        return coalesce(Exact.whole(sum(when(condition, Exact.whole(col(AWARDED_PENCE))))), Exact.whole(lit(0)));
    }

    /** Lines for which the condition holds: contracts, each counted once for each of its suppliers. */
    static Column lines(Column condition) {
        return count(when(condition, lit(1)));
    }
}
