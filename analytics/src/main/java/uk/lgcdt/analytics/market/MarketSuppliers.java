package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import uk.lgcdt.analytics.Pounds;

/** Who sells in each market and year, outside frameworks: the published table {@code market_supplier} without its run. */
public final class MarketSuppliers {

    private static final String RANK = "rank";
    private static final String AWARDED_GBP = "awarded_gbp";
    private static final String SHARE = "share";

    private MarketSuppliers() {}

    /** Ranks what {@link SuppliersByMarket} holds: by value, then by contracts, then by id. */
    public static Dataset<Row> of(Dataset<Row> suppliersByMarket) {
        var market = Window.partitionBy(MARKET, YEAR);
        var largestFirst =
                market.orderBy(col(PENCE).desc_nulls_last(), col(CONTRACTS).desc(), col(SUPPLIER_ID));
        Column percent = Exact.whole(col(PENCE)).multiply(lit(100));
        Column share = Exact.quotient(percent, Exact.whole(sum(PENCE).over(market)), 4);
        return suppliersByMarket
                .where(col(CONTRACTS).gt(0))
                .select(
                        col(MARKET),
                        col(YEAR),
                        col(SUPPLIER_ID),
                        row_number().over(largestFirst).as(RANK),
                        col(CONTRACTS).cast("int").as(CONTRACTS),
                        Pounds.ofPence(col(PENCE)).as(AWARDED_GBP),
                        share.cast("decimal(7,4)").as(SHARE));
    }
}
