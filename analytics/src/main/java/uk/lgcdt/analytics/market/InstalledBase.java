package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static uk.lgcdt.analytics.market.AwardLines.BUYER_ID;
import static uk.lgcdt.analytics.market.AwardLines.FRAMEWORK;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many councils bought from each supplier of a market and year, added up: a council that is named in several ways
 * counts once, and one that was merged into another counts as that one.
 */
public final class InstalledBase {

    /** Suppliers that sold to any council. */
    static final String SUPPLIERS = "installed_suppliers";

    /** Pairs of a supplier and a council that bought from it. */
    static final String INSTALLATIONS = "installations";

    /** The squares of the suppliers' numbers of councils. */
    static final String SQUARES = "installed_squares";

    private InstalledBase() {}

    /** @param buyers {@link Buyers} */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> buyers) {
        Dataset<Row> councils = buyers.where(col(Buyers.COUNCIL_CODE).isNotNull())
                .select(col(Buyers.BUYER_ID).as(BUYER_ID), col(Buyers.COUNCIL_CODE));
        return awardLines
                .where(not(col(FRAMEWORK)).and(AwardLines.toAnother()))
                .select(col(BUYER_ID), col(SUPPLIER_ID), col(YEAR), col(MARKETS))
                .join(broadcast(councils), BUYER_ID)
                .select(explode(col(MARKETS)).as(MARKET), col(YEAR), col(SUPPLIER_ID), col(Buyers.COUNCIL_CODE))
                .distinct()
                .groupBy(MARKET, YEAR, SUPPLIER_ID)
                .agg(count(lit(1)).as(INSTALLATIONS))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(SUPPLIERS),
                        sum(col(INSTALLATIONS).multiply(col(INSTALLATIONS))).as(SQUARES),
                        sum(INSTALLATIONS).as(INSTALLATIONS));
    }
}
