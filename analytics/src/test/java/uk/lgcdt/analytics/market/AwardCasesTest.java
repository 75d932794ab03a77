package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.Sourcing;

@SparkTest
class AwardCasesTest {

    private final SparkSession spark;

    AwardCasesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theDirectAwardsOfOldFormsAreCalledLimitedThere() {
        Row act = award(new ReleaseTestData("n1", "UK7")
                .tender("\"procurementMethod\":\"limited\"")
                .award("1", "active")
                .supplier("S1"));
        Row old = award(new ReleaseTestData("n1", null)
                .celex()
                .tender("\"procurementMethod\":\"limited\"")
                .tender("\"procurementMethodRationaleClassifications\":[{\"id\":\"D_TECHNICAL\"},{\"id\":\"a text\"}]")
                .award("n1-1", "active")
                .supplier("S1"));

        assertThat(act.<String>getAs(AwardCases.PROCEDURE)).isEqualTo("limited");
        assertThat(old.<String>getAs(AwardCases.PROCEDURE)).isEqualTo("direct");
        assertThat(old.<String>getList(old.fieldIndex(AwardCases.GROUNDS))).containsExactly("D_TECHNICAL");
    }

    @Test
    void theBidsOfAnAwardAreThoseForItsLot() {
        ReleaseTestData second = new ReleaseTestData("n1", "UK6")
                .award("1", "active")
                .lot("2")
                .supplier("S1")
                .bids("1", 1)
                .bids("2", 5);
        ReleaseTestData another = new ReleaseTestData("n1", "UK6")
                .award("1", "active")
                .lot("3")
                .supplier("S1")
                .bids("1", 1);
        ReleaseTestData whole = new ReleaseTestData("n1", "UK6")
                .award("1", "active")
                .supplier("S1")
                .bids("1", 4)
                .bids("2", 2)
                .bids("3", 0);

        assertThat(award(second).<Integer>getAs(AwardCases.BIDS)).isEqualTo(5);
        assertThat(award(another).<Integer>getAs(AwardCases.BIDS)).isNull();
        assertThat(award(whole).<Integer>getAs(AwardCases.BIDS)).isEqualTo(2);
    }

    @Test
    void aCallOffIsNoDirectAwardAndNamesItsFrameworkOrNone() {
        ReleaseTestData callOff = new ReleaseTestData("n1", "UK7")
                .tender("\"procurementMethod\":\"direct\"")
                .callOff()
                .award("1", "active")
                .supplier("S1");

        assertThat(award(callOff).<String>getAs(AwardCases.PROCEDURE)).isEqualTo("call-off");
        assertThat(lines(callOff).first().<String>getAs(AwardLines.FRAMEWORK_OCID))
                .isNull();
    }

    @Test
    void aCallOffInTheProcessOfItsFrameworkIsOfThatFramework() {
        Dataset<Row> lines = lines(
                new ReleaseTestData("n1", "UK6")
                        .framework()
                        .award("1", "active")
                        .supplier("S1"),
                new ReleaseTestData("n2", "UK7").callOff().award("2", "active").supplier("S1"));

        assertThat(lines.where("call_off").first().<String>getAs(AwardLines.FRAMEWORK_OCID))
                .isEqualTo("p");
        assertThat(lines.where("framework").first().<String>getAs(AwardLines.FRAMEWORK_OCID))
                .isNull();
    }

    private Row award(ReleaseTestData release) {
        Dataset<Row> releases = releases(release);
        return AwardCases.of(AwardLines.of(releases), Sourcing.of(releases)).first();
    }

    private Dataset<Row> lines(ReleaseTestData... releases) {
        return AwardLines.of(releases(releases));
    }

    private Dataset<Row> releases(ReleaseTestData... releases) {
        List<String> received = new ArrayList<>();
        for (ReleaseTestData release : releases) {
            received.add(release.line(received.size() + 1));
        }
        return Releases.of(spark.createDataset(received, Encoders.STRING()).toDF("value"));
    }
}
