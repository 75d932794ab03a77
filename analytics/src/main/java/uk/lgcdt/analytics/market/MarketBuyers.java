package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARDED_PENCE;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_ID;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.lgcdt.analytics.Pounds;

/** Who buys in each market and year, outside frameworks: the published table {@code market_buyer} without its run. */
public final class MarketBuyers {

    private static final String CONTRACTS = "contracts";
    private static final String AWARDED_GBP = "awarded_gbp";

    private MarketBuyers() {}

    public static Dataset<Row> of(Dataset<Row> awardLines) {
        return awardLines
                .where(not(col(FRAMEWORK)).and(AwardLines.toAnother()))
                .select(explode(col(MARKETS)).as(MARKET), col(YEAR), col(BUYER_ID), col(ORDINAL), col(AWARDED_PENCE))
                .groupBy(MARKET, YEAR, BUYER_ID)
                .agg(
                        sum(when(col(ORDINAL).equalTo(1), 1L).otherwise(0L))
                                .cast("int")
                                .as(CONTRACTS),
                        Pounds.ofPence(sum(AWARDED_PENCE)).as(AWARDED_GBP));
    }
}
