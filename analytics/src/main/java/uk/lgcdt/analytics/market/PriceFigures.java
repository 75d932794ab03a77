package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.startswith;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.AWARD_ID;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.OCID;
import static uk.lgcdt.analytics.market.AwardLines.ORDINAL;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Sourcing;
import uk.lgcdt.infra.market.Measure;

/**
 * How far apart the prices are that buyers of a market paid for the same: only where notices state units and their
 * prices. {@code docs/measures/price-dispersion.md}.
 */
public final class PriceFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String PRICE = "price";
    private static final String SPREAD = "spread";
    private static final String AWARDS = "awards";
    private static final String PRICED = "priced";
    private static final String BUYERS = "price_buyers";
    private static final String PRICES = "prices";
    private static final String DISPERSION = "dispersion";

    private PriceFigures() {}

    /**
     * @param totals {@link Purchases#addedUp} for each market and year to speak of
     * @param purchases {@link Purchases}
     * @param sourcing {@link Sourcing}
     */
    static Dataset<Row> of(Dataset<Row> totals, Dataset<Row> purchases, Dataset<Row> sourcing) {
        Dataset<Row> sums = totals.join(kinds(paid(purchases, sourcing)), KEY, "left");
        Column contracts = coalesce(col(Purchases.CONTRACTS), lit(0L));
        return Figure.rows(
                sums,
                List.of(new Figure(
                        Measure.PRICE_DISPERSION,
                        "",
                        col(DISPERSION),
                        coalesce(col(PRICES), lit(0L)),
                        Exact.percent(coalesce(col(PRICED), lit(0)), contracts),
                        when(contracts.equalTo(0), lit(MeasureStatus.NO_CONTRACTS))
                                .when(col(DISPERSION).isNull(), lit(MeasureStatus.UNIT_PRICES_UNKNOWN)))));
    }

    /** Each price stated for awards of a market, once for each process, in the year of the first, with those of that year. */
    private static Dataset<Row> paid(Dataset<Row> purchases, Dataset<Row> sourcing) {
        Dataset<Row> prices = sourcing.select(
                        col(Sourcing.OCID), explode(col(Sourcing.UNIT_PRICES)).as(PRICE))
                .select(OCID, PRICE + ".*")
                .distinct();
        return purchases
                .where(col(ORDINAL).equalTo(1))
                .join(prices, new String[] {OCID})
                .withColumn(MARKET, explode(col(MARKETS)))
                .where(startswith(col(Bidding.CPV), col(MARKET)))
                .groupBy(MARKET, OCID, Bidding.CPV, Bidding.UNIT, Bidding.UNIT_PENCE)
                .agg(
                        min(YEAR).as(YEAR),
                        max(Purchases.PARTY).as(Purchases.PARTY),
                        collect_set(struct(col(YEAR), col(OCID), col(AWARD_ID))).as(AWARDS))
                .withColumn(
                        AWARDS,
                        filter(col(AWARDS), award -> award.getField(YEAR).equalTo(col(YEAR))));
    }

    /** Of the same code and unit: by how much the highest price is above the lowest; the middle one of these. */
    private static Dataset<Row> kinds(Dataset<Row> paid) {
        Column pence = col(Bidding.UNIT_PENCE).cast("double");
        return paid.groupBy(MARKET, YEAR, Bidding.CPV, Bidding.UNIT)
                .agg(
                        countDistinct(Purchases.PARTY).as(BUYERS),
                        count(lit(1)).as(PRICES),
                        flatten(collect_list(AWARDS)).as(AWARDS),
                        round(lit(100.0).multiply(max(pence)).divide(min(pence)).minus(100), 2)
                                .as(SPREAD))
                .where(col(BUYERS).geq(MeasureStatus.FEWEST))
                .groupBy(MARKET, YEAR)
                .agg(
                        sum(PRICES).as(PRICES),
                        size(array_distinct(flatten(collect_list(AWARDS)))).as(PRICED),
                        median(col(SPREAD)).as(DISPERSION));
    }
}
