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
import static org.apache.spark.sql.functions.sequence;
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

    private Renewals() {}

    /** @param purchases {@link Purchases} */
    static Dataset<Row> of(Dataset<Row> purchases) {
        Dataset<Row> lines = purchases.withColumn(
                GROUP, explode(filter(col(MARKETS), market -> length(market).equalTo(3))));
        Dataset<Row> ofSupplier = endings(lines);
        Dataset<Row> ofAny =
                ofSupplier.groupBy(Purchases.PARTY, GROUP, MONTH).agg(min(HALF).as(FIRST_HALF));
        Column group = col(GROUP);
        return lines.where(col(STARTS_ON).isNotNull())
                .withColumn(MONTH, monthOf(col(STARTS_ON)))
                .join(ofAny, new String[] {Purchases.PARTY, GROUP, MONTH}, "left")
                .join(ofSupplier, new String[] {Purchases.PARTY, GROUP, MONTH, SUPPLIER_ID}, "left")
                .withColumn(MARKET, explode(array(group, left(group, lit(2)))))
                .groupBy(col(MARKET), col(YEAR), col(OCID), col(AWARD_ID))
                .agg(max(isOver(FIRST_HALF)).as(REPROCURED), max(isOver(HALF)).as(RENEWED))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(STARTED),
                        count(when(col(REPROCURED), lit(1))).as(REPROCURED),
                        count(when(col(RENEWED), lit(1))).as(RENEWED));
    }

    /** For each month in which a new contract would follow, the first day on which half of an old one was over. */
    private static Dataset<Row> endings(Dataset<Row> lines) {
        Column start = coalesce(col(STARTS_ON), col(DECIDED_ON));
        Column days = datediff(col(END), start);
        Column month = monthOf(col(END));
        return lines.where(col(ENDS_ON).isNotNull())
                .withColumn(END, explode(array_distinct(array_compact(array(col(ENDS_ON), col(EXTENDS_TO))))))
                .where(days.gt(0))
                .select(
                        col(Purchases.PARTY),
                        col(GROUP),
                        col(SUPPLIER_ID),
                        date_add(start, greatest(lit(1), ceil(days.divide(2))).cast("int"))
                                .as(HALF),
                        explode(sequence(
                                        month.minus(MarketRules.RENEWED_MONTHS_BEFORE_END),
                                        month.plus(MarketRules.RENEWED_MONTHS_AFTER_END)))
                                .as(MONTH))
                .groupBy(Purchases.PARTY, GROUP, MONTH, SUPPLIER_ID)
                .agg(min(HALF).as(HALF));
    }

    private static Column isOver(String half) {
        return coalesce(col(half).leq(col(STARTS_ON)), lit(false));
    }

    private static Column monthOf(Column day) {
        return year(day).multiply(12).plus(month(day));
    }
}
