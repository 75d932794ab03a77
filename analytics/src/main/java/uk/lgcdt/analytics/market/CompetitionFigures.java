package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.median;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static uk.lgcdt.analytics.market.AwardLines.MARKETS;
import static uk.lgcdt.analytics.market.AwardLines.YEAR;
import static uk.lgcdt.analytics.market.SuppliersByMarket.MARKET;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.infra.market.Measure;

/**
 * How a market's contracts were competed for: bids, procedures, and how fast they were decided. {@code
 * docs/measures/competition.md}.
 */
public final class CompetitionFigures {

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(MARKET, YEAR)).toSeq();

    private static final List<String> PROCEDURES =
            List.of(AwardCases.OPEN, AwardCases.SELECTIVE, AwardCases.LIMITED, AwardCases.DIRECT, AwardCases.CALL_OFF);

    private static final String NOT_STATED = "not-stated";

    private static final String AWARDS = "awards";
    private static final String KNOWN = "known_procedures";
    private static final String COMPETITIVE = "competitive";
    private static final String COUNTED = "counted";
    private static final String SINGLE = "single";
    private static final String DECIDED = "decided";
    private static final String DECISION = "decision";
    private static final String COMPARED = "compared";
    private static final String RATIOS = "ratios";
    private static final String GROUND = "ground";
    private static final String GROUNDED = "grounded";

    private CompetitionFigures() {}

    /**
     * @param measures {@link MarketMeasures}: the markets and years to speak of
     * @param awards {@link AwardCases}
     */
    static Dataset<Row> of(Dataset<Row> measures, Dataset<Row> awards) {
        Dataset<Row> sums = measures.select(MARKET, YEAR)
                .join(ofAwards(awards), KEY, "left")
                .join(likened(awards), KEY, "left");
        List<Figure> figures = new ArrayList<>(List.of(
                bids().figure(Measure.SINGLE_BID_RATE, "", percent(SINGLE, COUNTED)),
                Cases.of(col(COMPARED), col(COMPETITIVE), MeasureStatus.BIDS_UNKNOWN, MarketRules.LEAST_BID_COVERAGE)
                        .figure(Measure.BIDS_AGAINST_LIKE, "", likeness()),
                Cases.of(col(DECIDED), col(COMPETITIVE), MeasureStatus.DAYS_UNKNOWN)
                        .figure(Measure.DECISION_DAYS, "", col(DECISION)),
                procedures().figure(Measure.DIRECT_AWARD_RATE, "", percent(AwardCases.DIRECT, KNOWN))));
        for (String procedure : PROCEDURES) {
            figures.add(procedures().figure(Measure.PROCEDURE_SHARE, procedure, percent(procedure, KNOWN)));
        }
        return Figure.rows(sums, figures).unionByName(Figure.rows(byGround(awards, sums), List.of(ofGround())));
    }

    private static Dataset<Row> ofAwards(Dataset<Row> awards) {
        Column competitive = AwardCases.isCompetitive();
        Column counted = competitive.and(col(AwardCases.BIDS).isNotNull());
        Column days = when(competitive, col(AwardCases.DECISION_DAYS));
        List<Column> sums = new ArrayList<>(List.of(
                count(AwardCases.PROCEDURE).as(KNOWN),
                number(competitive).as(COMPETITIVE),
                number(counted).as(COUNTED),
                number(counted.and(col(AwardCases.BIDS).equalTo(1))).as(SINGLE),
                count(days).as(DECIDED),
                median(days).as(DECISION)));
        for (String procedure : PROCEDURES) {
            sums.add(number(col(AwardCases.PROCEDURE).equalTo(procedure)).as(procedure));
        }
        return awards.withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, YEAR)
                .agg(count(lit(1)).as(AWARDS), sums.toArray(Column[]::new));
    }

    private static Dataset<Row> likened(Dataset<Row> awards) {
        return LikeContracts.of(awards.where(
                        AwardCases.isCompetitive().and(col(AwardCases.BIDS).isNotNull())))
                .withColumn(MARKET, explode(col(MARKETS)))
                .groupBy(MARKET, YEAR)
                .agg(count(lit(1)).as(COMPARED), sum(LikeContracts.RATIO).as(RATIOS));
    }

    /** A direct award on two grounds counts at both. */
    private static Dataset<Row> byGround(Dataset<Row> awards, Dataset<Row> sums) {
        Column grounds = coalesce(col(AwardCases.GROUNDS), array(lit(NOT_STATED)));
        return awards.where(col(AwardCases.PROCEDURE).equalTo(AwardCases.DIRECT))
                .withColumn(MARKET, explode(col(MARKETS)))
                .withColumn(GROUND, explode(grounds))
                .groupBy(MARKET, YEAR, GROUND)
                .agg(count(lit(1)).as(GROUNDED))
                .join(sums.select(MARKET, YEAR, AWARDS, KNOWN), KEY);
    }

    private static Figure ofGround() {
        return procedures().figure(Measure.DIRECT_AWARD_RATE, col(GROUND), percent(GROUNDED, KNOWN));
    }

    private static Cases bids() {
        return Cases.of(col(COUNTED), col(COMPETITIVE), MeasureStatus.BIDS_UNKNOWN, MarketRules.LEAST_BID_COVERAGE);
    }

    private static Cases procedures() {
        return Cases.of(col(KNOWN), col(AWARDS), MeasureStatus.PROCEDURE_UNKNOWN);
    }

    /** The mean of the awards' ratios. */
    private static Column likeness() {
        return Exact.quotient(
                Exact.whole(col(RATIOS).multiply(lit(1_000_000))),
                Exact.whole(col(COMPARED).multiply(lit(1_000_000L))),
                4);
    }

    private static Column percent(String part, String whole) {
        return Exact.percent(col(part), col(whole));
    }

    private static Column number(Column condition) {
        return count(when(condition, lit(1)));
    }
}
