package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static uk.lgcdt.analytics.market.AwardLines.AWARD_ID;
import static uk.lgcdt.analytics.market.AwardLines.DECIDED_ON;
import static uk.lgcdt.analytics.market.AwardLines.ENDS_ON;
import static uk.lgcdt.analytics.market.AwardLines.EXTENDS_TO;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.OCID;
import static uk.lgcdt.analytics.market.AwardLines.STARTS_ON;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which contracts follow an earlier one, and whether the incumbent won.
 *
 * <p>A contract is re-procured if the same buyer had one of the same CPV group that ends, or can at the latest be
 * extended to, in the three months after the new one starts or the six before, and half of that earlier term was
 * over then: contracts that run side by side follow each other not. Any of the earlier suppliers is an incumbent.
 */
final class Renewals {

    /** Contracts whose start is known. */
    static final String STARTED = "started";

    static final String REPROCURED = "reprocured";

    /** Those of them won by an incumbent. */
    static final String RENEWED = "renewed";

    private static final String GROUP = "cpv_group";
    private static final String MONTH = "month";
    private static final String END = "end_day";
    private static final String HALF = "half_over_on";
    private static final String FIRST_HALF = "first_half_over_on";
    private static final String OWN_HALF = "own_half_over_on";

    private Renewals() {}

    /**
     * Starts and ends lie in one row of months for each buyer and group, along which each start looks back and forth.
     *
     * @param purchases {@link Purchases}
     */
    static Dataset<Row> of(Dataset<Row> purchases) {
        Dataset<Row> lines = purchases.withColumn(
                GROUP, explode(filter(col(MARKETS), market -> length(market).equalTo(3))));
        var ofAny = aroundStart(Window.partitionBy(Purchases.PARTY, GROUP));
        var ofSupplier = aroundStart(Window.partitionBy(Purchases.PARTY, GROUP, SUPPLIER_ID));
        Column group = col(GROUP);
        return starts(lines)
                .unionByName(ends(lines))
                .withColumn(FIRST_HALF, min(HALF).over(ofAny))
                .withColumn(OWN_HALF, min(HALF).over(ofSupplier))
                .where(col(STARTS_ON).isNotNull())
                .withColumn(MARKET, explode(array(group, left(group, lit(2)))))
                .groupBy(col(MARKET), col(YEAR), col(OCID), col(AWARD_ID))
                .agg(
                        max(isOver(FIRST_HALF)).as(REPROCURED),
                        max(isOver(OWN_HALF)).as(RENEWED))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(STARTED),
                        count(when(col(REPROCURED), lit(1))).as(REPROCURED),
                        count(when(col(RENEWED), lit(1))).as(RENEWED));
    }

    private static WindowSpec aroundStart(WindowSpec contracts) {
        return contracts
                .orderBy(MONTH)
                .rangeBetween(-MarketRules.RENEWED_MONTHS_AFTER_END, MarketRules.RENEWED_MONTHS_BEFORE_END);
    }

    private static Dataset<Row> starts(Dataset<Row> lines) {
        return lines.where(col(STARTS_ON).isNotNull())
                .select(
                        col(Purchases.PARTY),
                        col(GROUP),
                        col(SUPPLIER_ID),
                        monthOf(col(STARTS_ON)).as(MONTH),
                        lit(null).cast("date").as(HALF),
                        col(STARTS_ON),
                        col(YEAR),
                        col(OCID),
                        col(AWARD_ID));
    }

    /** Each day on which a contract ends, or could end at the latest, with the first on which half of it was over. */
    private static Dataset<Row> ends(Dataset<Row> lines) {
        Column start = coalesce(col(STARTS_ON), col(DECIDED_ON));
        Column days = datediff(col(END), start);
        return lines.where(col(ENDS_ON).isNotNull())
                .withColumn(END, explode(array_distinct(array_compact(array(col(ENDS_ON), col(EXTENDS_TO))))))
                .where(days.gt(0))
                .select(
                        col(Purchases.PARTY),
                        col(GROUP),
                        col(SUPPLIER_ID),
                        monthOf(col(END)).as(MONTH),
                        date_add(start, greatest(lit(1), ceil(days.divide(2))).cast("int"))
                                .as(HALF),
                        lit(null).cast("date").as(STARTS_ON),
                        lit(null).cast("int").as(YEAR),
                        lit(null).cast("string").as(OCID),
                        lit(null).cast("string").as(AWARD_ID));
    }

    private static Column isOver(String half) {
        return coalesce(col(half).leq(col(STARTS_ON)), lit(false));
    }

    private static Column monthOf(Column day) {
        return year(day).multiply(12).plus(month(day));
    }
}
