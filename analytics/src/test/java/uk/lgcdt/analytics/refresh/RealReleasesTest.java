package uk.lgcdt.analytics.refresh;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import scala.Tuple2;
import uk.lgcdt.analytics.RealReleases;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.notice.Releases;

@SparkTest
@EnabledIf(
        value = "uk.lgcdt.analytics.RealReleases#arePresent",
        disabledReason = "No real releases beside the checkout")
class RealReleasesTest {

    private final SparkSession spark;

    RealReleasesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void noReleaseIsLost() throws IOException {
        Dataset<Row> releases = releases();

        assertThat(releases.count()).isEqualTo(955);
        assertThat(releases.select(Releases.OCID).distinct().count()).isEqualTo(911);
        assertThat(releases.where(col(Releases.URL).isNull()).count()).isZero();
        assertThat(releases.where(col(Releases.BUYER_ID).isNull()).count()).isZero();
    }

    @Test
    void awardsAreCountedOnceWhateverTheirNotices() throws IOException {
        Dataset<Row> lines = AwardLines.of(releases());

        assertThat(lines.count()).isEqualTo(995);
        assertThat(lines.select(AwardLines.OCID, AwardLines.AWARD_ID).distinct().count())
                .isEqualTo(743);
        // Announced, then signed: UK6 075915-2026 and UK7 076140-2026.
        assertThat(lines.where(col(AwardLines.OCID).equalTo("ocds-h6vhtk-06e099"))
                        .select(AwardLines.VALUE_BASIS, AwardLines.AWARDED_PENCE)
                        .as(Encoders.tuple(Encoders.STRING(), Encoders.LONG()))
                        .collectAsList())
                .containsExactly(new Tuple2<>("contract", 466_442_000L));
        // Announced by mistake, then cancelled: UK6 075614-2026 and UK12 075684-2026.
        assertThat(lines.where(col(AwardLines.OCID).equalTo("ocds-h6vhtk-06dfd9"))
                        .count())
                .isZero();
    }

    private Dataset<Row> releases() throws IOException {
        return Releases.of(
                spark.createDataset(RealReleases.received(), Encoders.STRING()).toDF("value"));
    }
}
