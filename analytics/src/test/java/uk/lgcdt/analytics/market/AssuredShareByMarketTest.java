package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;
import static uk.lgcdt.analytics.market.AwardLinesTestData.lines;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures. */
@SparkTest
class AssuredShareByMarketTest {

    private final SparkSession spark;

    AssuredShareByMarketTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Row market = measure(
                List.of("02968830", "SC123456"),
                contract("GB-COH-02968830", 25_000_00L),
                contract("GB-COH-00000006", 65_000_00L),
                contract("NAME-0011223344556677", 10_000_00L));

        assertThat(market.<String>getAs(AssuredShareByMarket.STATUS)).isEqualTo("calculated");
        assertThat(market.<BigDecimal>getAs(AssuredShareByMarket.SHARE)).isEqualByComparingTo("25.00");
        assertThat(market.<BigDecimal>getAs(AssuredShareByMarket.COVERAGE)).isEqualByComparingTo("90.00");
    }

    @Test
    void anEmptyRegisterIsAShareOfNought() {
        Row market = measure(
                List.of(),
                contract("GB-COH-02968830", 2_500L),
                contract("GB-COH-00000006", 6_500L),
                contract("GB-COH-00000007", 1_000L));

        assertThat(market.<BigDecimal>getAs(AssuredShareByMarket.SHARE)).isEqualByComparingTo("0.00");
    }

    @Test
    void suppliersWithoutANumberCannotBeMatched() {
        Row market = measure(
                List.of("02968830"),
                contract("GB-COH-02968830", 2_500L),
                contract("NAME-1", 6_000L),
                contract("NAME-2", 1_000L));

        assertThat(market.<String>getAs(AssuredShareByMarket.STATUS)).isEqualTo("insufficient");
        assertThat(market.<String>getAs(AssuredShareByMarket.REASON)).isEqualTo(MeasureStatus.NUMBER_UNKNOWN);
    }

    @Test
    void aCompanyListedTwiceCountsOnce() {
        Row market = measure(
                List.of("02968830", "02968830"),
                contract("GB-COH-02968830", 2_500L),
                contract("GB-COH-00000006", 6_500L),
                contract("GB-COH-00000007", 1_000L));

        assertThat(market.<BigDecimal>getAs(AssuredShareByMarket.SHARE)).isEqualByComparingTo("25.00");
    }

    private Row measure(List<String> assured, AwardLinesTestData.Line... lines) {
        var numbers = spark.createDataset(assured, Encoders.STRING()).toDF(AwardLines.COMPANY_NUMBER);
        return AssuredShareByMarket.of(lines(spark, lines), numbers).first();
    }
}
