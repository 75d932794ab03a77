package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.SUPPLIER_SIZE;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.CONTRACTS;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;
import static uk.lgcdt.analytics.market.SuppliersByMarket.PENCE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * How far small and medium-sized suppliers take part in a market: among its suppliers, among its bidders, and what they
 * get for it. {@code docs/measures/sme-participation.md}.
 */
public final class SmeFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String SELLERS = "sellers";
    private static final String SIZED = "sized";
    private static final String SMES = "smes";
    private static final String VALUED = "valued_sellers";
    private static final String SIZED_VALUED = "sized_valued";
    private static final String SMES_VALUED = "smes_valued";
    private static final String SIZED_PENCE = "sized_pence";
    private static final String SMES_PENCE = "smes_pence";

    private SmeFigures() {}

    /**
     * @param measures {@link MarketMeasures}: whether enough value is known is decided there
     * @param suppliersByMarket {@link SuppliersByMarket}
     * @param bids {@link SmeBids}
     */
    static Dataset<Row> of(Dataset<Row> measures, Dataset<Row> suppliersByMarket, Dataset<Row> bids) {
        Dataset<Row> sums = measures.select(MARKET, YEAR, SmeShareByMarket.VALUE_REASON)
                .join(addedUp(suppliersByMarket), KEY, "left")
                .join(bids, KEY, "left");
        return Figure.rows(
                sums,
                List.of(
                        Cases.of(col(SIZED), col(SELLERS), MeasureStatus.SIZE_UNKNOWN)
                                .figure(Measure.SME_SUPPLIER_SHARE, "", Exact.percent(col(SMES), col(SELLERS))),
                        representation(),
                        bidders()
                                .figure(
                                        Measure.SME_BID_SHARE,
                                        "",
                                        Exact.percent(col(SmeBids.SME_BIDS), col(SmeBids.BIDS))),
                        winRatio()));
    }

    private static Dataset<Row> addedUp(Dataset<Row> suppliers) {
        Column sme = col(SUPPLIER_SIZE).equalTo("sme");
        Column sized = col(SUPPLIER_SIZE).notEqual(SupplierSizes.UNKNOWN);
        Column valued = col(PENCE).isNotNull();
        return suppliers
                .where(col(CONTRACTS).gt(0))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(SELLERS),
                        number(sized).as(SIZED),
                        number(sme).as(SMES),
                        number(valued).as(VALUED),
                        number(sized.and(valued)).as(SIZED_VALUED),
                        number(sme.and(valued)).as(SMES_VALUED),
                        pence(sized).as(SIZED_PENCE),
                        pence(sme).as(SMES_PENCE));
    }

    /** (SME value / value) / (SMEs / suppliers), of the suppliers of known size and value. */
    private static Figure representation() {
        Column ratio = Exact.quotient(
                Exact.whole(col(SMES_PENCE).multiply(Exact.whole(col(SIZED_VALUED)))),
                Exact.whole(col(SIZED_PENCE).multiply(Exact.whole(col(SMES_VALUED)))),
                4);
        Column known = coalesce(col(SIZED_VALUED), lit(0L));
        return new Figure(
                Measure.SME_REPRESENTATION_RATIO,
                "",
                ratio,
                known,
                Exact.percent(known, coalesce(col(VALUED), lit(0L))),
                when(col(SmeShareByMarket.VALUE_REASON).isNotNull(), col(SmeShareByMarket.VALUE_REASON))
                        .when(known.lt(MeasureStatus.FEWEST), lit(MeasureStatus.TOO_FEW_CASES))
                        .when(col(SMES_VALUED).equalTo(0), lit(MeasureStatus.NOTHING_OF_KIND))
                        .when(ratio.isNull(), lit(MeasureStatus.TOO_FEW_VALUED)));
    }

    /** (SME awards / awards) / (SME bids / bids), of the same procurements. */
    private static Figure winRatio() {
        Column wins = coalesce(col(SmeBids.SIZED_WINS), lit(0L));
        Column ratio = Exact.quotient(
                Exact.whole(col(SmeBids.SME_WINS).multiply(col(SmeBids.BIDS))),
                Exact.whole(wins.multiply(col(SmeBids.SME_BIDS))),
                4);
        Figure share = bidders().figure(Measure.SME_WIN_RATIO, "", lit(0));
        Column mostlyUnknown = wins.multiply(100).lt(col(SmeBids.WINS).multiply(MeasureStatus.LEAST_COVERAGE));
        return new Figure(
                Measure.SME_WIN_RATIO,
                "",
                ratio,
                share.n(),
                share.coverage(),
                when(share.reason().isNotNull(), share.reason())
                        .when(mostlyUnknown.or(wins.equalTo(0)), lit(MeasureStatus.SIZE_UNKNOWN))
                        .when(col(SmeBids.SME_BIDS).equalTo(0), lit(MeasureStatus.NOTHING_OF_KIND)));
    }

    private static Cases bidders() {
        return Cases.of(
                col(SmeBids.COUNTED),
                col(SmeBids.PROCUREMENTS),
                MeasureStatus.BIDS_UNKNOWN,
                MarketRules.LEAST_BID_COVERAGE);
    }

    private static Column number(Column condition) {
        return count(when(condition, lit(1)));
    }

    private static Column pence(Column condition) {
        return coalesce(Exact.whole(sum(when(condition, Exact.whole(col(PENCE))))), Exact.whole(lit(0)));
    }
}
