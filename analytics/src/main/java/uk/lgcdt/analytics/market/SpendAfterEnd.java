package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static uk.lgcdt.analytics.market.AwardLines.DECIDED_ON;
import static uk.lgcdt.analytics.market.AwardLines.ENDS_ON;
import static uk.lgcdt.analytics.market.AwardLines.EXTENDS_TO;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.STARTS_ON;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_ID;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * What councils go on paying a supplier after its contract has ended, stated extensions included. {@code
 * docs/measures/lock-in.md}.
 *
 * <p>Payments name no contract. They are taken for those under the contracts of the same council and supplier, if all
 * of these are in the same CPV groups and state an end; else it is not known which contract they belong to.
 */
public final class SpendAfterEnd {

    /** The council has had one contract with the supplier. */
    static final String ONLY_CONTRACT = "only-contract";

    /** It has had one or several, all of them in the same market. */
    static final String SAME_MARKET = "same-market";

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();
    private static final Seq<String> PAIR =
            CollectionConverters.asScala(List.of(Purchases.PARTY, SUPPLIER_ID)).toSeq();

    private static final String GROUPS = "groups";
    private static final String TERMS = "terms";
    private static final String FROM = "from_month";
    private static final String TO = "to_month";
    private static final String ONLY = "only_one";
    private static final String LINKED = "linked";
    private static final String MONTH = "month_number";
    private static final String PENCE = "paid_pence";
    private static final String AFTER = "paid_after_pence";
    private static final String ALL_PAIRS = "pairs_paid";

    private SpendAfterEnd() {}

    /**
     * Figures of each market and year of the award lines.
     *
     * @param awardLines {@link AwardLines}
     * @param buyers {@link Buyers}
     * @param buyerSpend {@link uk.lgcdt.analytics.spend.BuyerSpend}
     */
    public static Dataset<Row> of(Dataset<Row> awardLines, Dataset<Row> buyers, Dataset<Row> buyerSpend) {
        Dataset<Row> markets =
                awardLines.select(explode(col(MARKETS)).as(MARKET), col(YEAR)).distinct();
        return of(markets, sums(Purchases.of(awardLines, buyers), buyerSpend));
    }

    static Dataset<Row> of(Dataset<Row> markets, Dataset<Row> sums) {
        return Figure.rows(
                markets.select(MARKET, YEAR).join(sums, KEY, "left"),
                List.of(figure(ONLY_CONTRACT), figure(SAME_MARKET)));
    }

    /** Of each market and year in which something was paid: how many pairs of council and supplier, and how much. */
    static Dataset<Row> sums(Dataset<Row> purchases, Dataset<Row> buyerSpend) {
        return paid(buyerSpend)
                .join(terms(purchases), PAIR)
                .where(exists(col(TERMS), term -> term.getField(FROM).leq(col(MONTH))))
                .groupBy(col(Purchases.PARTY), col(SUPPLIER_ID), col(YEAR), col(GROUPS), col(ONLY), col(LINKED))
                .agg(
                        sum(PENCE).as(PENCE),
                        sum(when(isOver(), col(PENCE)).otherwise(0)).as(AFTER))
                .withColumn(MARKET, explode(markets()))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(ALL_PAIRS),
                        count(when(col(LINKED).and(col(ONLY)), lit(1))).as(ONLY_CONTRACT),
                        sum(when(col(LINKED).and(col(ONLY)), col(PENCE))).as(ONLY_CONTRACT + PENCE),
                        sum(when(col(LINKED).and(col(ONLY)), col(AFTER))).as(ONLY_CONTRACT + AFTER),
                        count(when(col(LINKED), lit(1))).as(SAME_MARKET),
                        sum(when(col(LINKED), col(PENCE))).as(SAME_MARKET + PENCE),
                        sum(when(col(LINKED), col(AFTER))).as(SAME_MARKET + AFTER));
    }

    private static Figure figure(String basis) {
        return Cases.of(col(basis), col(ALL_PAIRS), MeasureStatus.CONTRACT_UNKNOWN)
                .figure(Measure.SPEND_AFTER_END_SHARE, basis, Exact.percent(col(basis + AFTER), col(basis + PENCE)));
    }

    /** When the contracts of each council and supplier began and ended, and whether payments can be told to be theirs. */
    private static Dataset<Row> terms(Dataset<Row> purchases) {
        Column groups = filter(col(MARKETS), market -> length(market).equalTo(3));
        Column from = monthOf(coalesce(col(STARTS_ON), col(DECIDED_ON)));
        return purchases
                .groupBy(col(Purchases.PARTY), col(SUPPLIER_ID))
                .agg(
                        array_distinct(flatten(collect_set(groups))).as(GROUPS),
                        collect_list(struct(
                                        from.as(FROM),
                                        monthOf(greatest(col(ENDS_ON), col(EXTENDS_TO)))
                                                .as(TO)))
                                .as(TERMS),
                        count(lit(1)).equalTo(1).as(ONLY),
                        min(groups)
                                .equalTo(max(groups))
                                .and(count(col(ENDS_ON)).equalTo(count(lit(1))))
                                .as(LINKED));
    }

    /** What each council paid each supplier in each month, where it paid more than it took back. */
    private static Dataset<Row> paid(Dataset<Row> buyerSpend) {
        return buyerSpend
                .where(col(SUPPLIER_ID).isNotNull())
                .groupBy(
                        col("council_code").as(Purchases.PARTY),
                        col(SUPPLIER_ID),
                        year(col("month")).as(YEAR),
                        monthOf(col("month")).as(MONTH))
                .agg(Exact.whole(sum(col("paid_gbp").multiply(100))).as(PENCE))
                .where(col(PENCE).gt(0));
    }

    /** Whether no contract runs in the month, or has ended so shortly before that it is still being paid for. */
    private static Column isOver() {
        return not(exists(
                col(TERMS),
                term -> term.getField(FROM)
                        .leq(col(MONTH))
                        .and(term.getField(TO)
                                .plus(MarketRules.PAID_MONTHS_AFTER_END)
                                .geq(col(MONTH)))));
    }

    /** The CPV groups with their divisions. */
    private static Column markets() {
        return array_distinct(flatten(transform(col(GROUPS), group -> array(group, left(group, lit(2))))));
    }

    private static Column monthOf(Column day) {
        return year(day).multiply(12).plus(month(day));
    }
}
