package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import uk.lgcdt.analytics.RealReleases;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.infra.market.Measure;

@SparkTest
@EnabledIf(
        value = "uk.lgcdt.analytics.RealReleases#arePresent",
        disabledReason = "No real releases beside the checkout")
class RealMarketFiguresTest {

    private final SparkSession spark;

    RealMarketFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void everyMarketAndYearHasEachFigureOnceWithinItsBounds() throws IOException {
        Dataset<Row> figures = figures().localCheckpoint();

        assertThat(figures.groupBy("market", "year", "measure", "basis")
                        .agg(count(lit(1)).as("copies"))
                        .where("copies > 1")
                        .count())
                .isZero();
        assertThat(figures.select("measure").distinct().as(Encoders.STRING()).collectAsList())
                .contains(Measure.SINGLE_BID_RATE.key(), Measure.PRICE_DISPERSION.key());
        assertThat(figures.where("(status = 'calculated') <> (value is not null)")
                        .count())
                .isZero();
        assertThat(figures.where(
                                "unit = 'percent' and measure not in ('churn', 'price-dispersion') and (value < 0 or value > 100)")
                        .count())
                .isZero();
        assertThat(figures.where("coverage < 0 or coverage > 100").count()).isZero();
        Map<String, Row> software =
                FigureTestData.byKey(figures.where(col("year").equalTo(2026)));
        assertThat(software.get("2026 direct-award-rate").<BigDecimal>getAs("value"))
                .isBetween(BigDecimal.ONE, new BigDecimal("99"));
    }

    private Dataset<Row> figures() throws IOException {
        Dataset<Row> releases = Releases.of(spark.createDataset(RealReleases.received(), Encoders.STRING())
                        .toDF("value"))
                .localCheckpoint();
        Dataset<Row> lines = AwardLines.of(releases).localCheckpoint();
        return MarketFiguresTest.figures(releases, lines);
    }
}
