package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.notice.Sourcing;
import uk.lgcdt.infra.market.Measure;

/**
 * How open a market's tender notices are to those who might bid: the time they give, lots, and whether the buyer thinks
 * that they suit SMEs. {@code docs/measures/tenders.md}.
 */
public final class TenderFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final String TENDERS = "tenders";
    private static final String TIMED = "timed";
    private static final String PERIOD = "period";
    private static final String SUITABLE = "suitable";
    private static final String LOTTED = "lotted";
    private static final String DIVIDED = "divided";
    private static final String UNDIVIDED = "undivided";
    private static final String REASONED = "reasoned";

    private TenderFigures() {}

    /**
     * @param measures {@link MarketMeasures}: the markets and years to speak of
     * @param tenders {@link TenderCases}
     */
    static Dataset<Row> of(Dataset<Row> measures, Dataset<Row> tenders) {
        Dataset<Row> sums = measures.select(MARKET, YEAR).join(addedUp(tenders), KEY, "left");
        return Figure.rows(
                sums,
                List.of(
                        Cases.of(col(TIMED), col(TENDERS), MeasureStatus.DAYS_UNKNOWN)
                                .figure(Measure.TENDER_PERIOD_DAYS, "", col(PERIOD)),
                        // Find a Tender marks what suits SMEs and never says no: what is asked is who marks.
                        Cases.of(col(TENDERS), col(TENDERS), MeasureStatus.TOO_FEW_CASES)
                                .figure(Measure.SME_SUITABLE_SHARE, "", percent(SUITABLE, TENDERS)),
                        Cases.of(col(LOTTED), col(TENDERS), MeasureStatus.LOTS_UNKNOWN)
                                .figure(Measure.LOTS_SHARE, "", percent(DIVIDED, LOTTED)),
                        Cases.of(col(UNDIVIDED), col(UNDIVIDED), MeasureStatus.LOTS_UNKNOWN)
                                .figure(Measure.NO_LOTS_REASON_SHARE, "", percent(REASONED, UNDIVIDED))));
    }

    private static Dataset<Row> addedUp(Dataset<Row> tenders) {
        Column days = col(TenderCases.PERIOD_DAYS);
        Column lots = col(Sourcing.LOTS);
        return tenders.withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, YEAR)
                .agg(
                        count(lit(1)).as(TENDERS),
                        count(days).as(TIMED),
                        median(days).as(PERIOD),
                        number(col(Sourcing.SME_SUITABLE)).as(SUITABLE),
                        count(lots).as(LOTTED),
                        number(lots.gt(1)).as(DIVIDED),
                        number(lots.equalTo(1)).as(UNDIVIDED),
                        number(lots.equalTo(1).and(col(Sourcing.NO_LOTS_REASON)))
                                .as(REASONED));
    }

    private static Column percent(String part, String whole) {
        return Exact.percent(col(part), col(whole));
    }

    private static Column number(Column condition) {
        return count(when(condition, lit(1)));
    }
}
