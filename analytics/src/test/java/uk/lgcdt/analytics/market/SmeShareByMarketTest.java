package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;
import static uk.lgcdt.analytics.market.AwardLinesTestData.lines;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures. */
@SparkTest
class SmeShareByMarketTest {

    private final SparkSession spark;

    SmeShareByMarketTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Row market = measure(
                contract("S1", 60_000_00L).size("large"),
                contract("S2", 20_000_00L).size("sme"),
                contract("S3", 10_000_00L).size("sme"),
                contract("S4", 10_000_00L).size("unknown"));

        assertThat(market.<String>getAs(SmeShareByMarket.VALUE_STATUS)).isEqualTo("calculated");
        assertThat(market.<Integer>getAs(SmeShareByMarket.VALUE_N)).isEqualTo(4);
        assertThat(decimal(market, SmeShareByMarket.VALUE_SHARE)).isEqualByComparingTo("30.00");
        assertThat(decimal(market, SmeShareByMarket.VALUE_UNKNOWN_SHARE)).isEqualByComparingTo("10.00");
        assertThat(decimal(market, SmeShareByMarket.VALUE_COVERAGE)).isEqualByComparingTo("90.00");
        assertThat(decimal(market, SmeShareByMarket.COUNT_SHARE)).isEqualByComparingTo("50.00");
        assertThat(decimal(market, SmeShareByMarket.COUNT_UNKNOWN_SHARE)).isEqualByComparingTo("25.00");
    }

    @Test
    void unknownSizeIsNeitherLargeNorSme() {
        Row market = measure(
                contract("S1", 1_000L),
                contract("S2", 1_000L),
                contract("S3", 1_000L).size("sme"));

        assertThat(market.<String>getAs(SmeShareByMarket.VALUE_STATUS)).isEqualTo("insufficient");
        assertThat(market.<String>getAs(SmeShareByMarket.VALUE_REASON)).isEqualTo(MeasureStatus.SIZE_UNKNOWN);
        assertThat(decimal(market, SmeShareByMarket.VALUE_SHARE)).isNull();
    }

    @Test
    void withoutValuesThereIsStillACount() {
        Row market = measure(
                contract("S1", null).size("sme"),
                contract("S2", null).size("large"),
                contract("S3", null).size("sme"));

        assertThat(market.<String>getAs(SmeShareByMarket.VALUE_REASON)).isEqualTo(MeasureStatus.TOO_FEW_VALUED);
        assertThat(decimal(market, SmeShareByMarket.VALUE_COVERAGE)).isNull();
        assertThat(decimal(market, SmeShareByMarket.COUNT_SHARE)).isEqualByComparingTo("66.67");
    }

    @Test
    void twoContractsAreTooFewToCount() {
        Row market =
                measure(contract("S1", 100L).size("sme"), contract("S2", 100L).size("sme"));

        assertThat(market.<String>getAs(SmeShareByMarket.COUNT_REASON)).isEqualTo(MeasureStatus.TOO_FEW_CONTRACTS);
    }

    private static BigDecimal decimal(Row market, String column) {
        return market.getAs(column);
    }

    private Row measure(AwardLinesTestData.Line... lines) {
        return SmeShareByMarket.of(lines(spark, lines)).first();
    }
}
