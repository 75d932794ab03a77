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
class ConcentrationByMarketTest {

    private final SparkSession spark;

    ConcentrationByMarketTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void sharesOfAHalfThreeTenthsAndAFifthGiveTheWorkedExample() {
        Row market = measure(contract("S1", 50_000_00L), contract("S2", 30_000_00L), contract("S3", 20_000_00L));

        assertThat(status(market)).isEqualTo("calculated");
        assertThat(decimal(market, ConcentrationByMarket.HHI)).isEqualByComparingTo("3800.00");
        assertThat(decimal(market, ConcentrationByMarket.EFFECTIVE_SUPPLIERS)).isEqualByComparingTo("2.6316");
        assertThat(decimal(market, ConcentrationByMarket.TOP_SHARE)).isEqualByComparingTo("50.00");
        assertThat(decimal(market, ConcentrationByMarket.TOP_FOUR_SHARE)).isEqualByComparingTo("100.00");
        assertThat(decimal(market, ConcentrationByMarket.COVERAGE)).isEqualByComparingTo("100.00");
        assertThat(market.<Integer>getAs(ConcentrationByMarket.N)).isEqualTo(3);
    }

    @Test
    void theTwoLargestOfTheWorkedExampleHoldFourFifths() {
        var example = lines(spark, contract("S1", 50_000_00L), contract("S2", 30_000_00L), contract("S3", 20_000_00L));

        var topTwo = MarketTotals.of(SuppliersByMarket.of(example)).select(ConcentrationByMarket.topShare(2));

        assertThat(topTwo.first().getDecimal(0)).isEqualByComparingTo("80.00");
    }

    @Test
    void severalContractsOfOneSupplierCountTogether() {
        Row market = measure(
                contract("S1", 30_000_00L),
                contract("S1", 20_000_00L),
                contract("S2", 30_000_00L),
                contract("S3", 20_000_00L));

        assertThat(decimal(market, ConcentrationByMarket.HHI)).isEqualByComparingTo("3800.00");
    }

    @Test
    void oneContractIsNoMarket() {
        assertInsufficient(measure(contract("S1", 50_000_00L)), MeasureStatus.TOO_FEW_SUPPLIERS);
    }

    @Test
    void twoSuppliersAreNoMarket() {
        Row market = measure(contract("S1", 50_000_00L), contract("S2", 50_000_00L), contract("S2", 10_000_00L));

        assertInsufficient(market, MeasureStatus.TOO_FEW_SUPPLIERS);
    }

    @Test
    void unknownValuesTellNothing() {
        Row market = measure(contract("S1", null), contract("S2", null), contract("S3", null));

        assertInsufficient(market, MeasureStatus.TOO_FEW_VALUED);
        assertThat(decimal(market, ConcentrationByMarket.COVERAGE)).isEqualByComparingTo("0.00");
    }

    @Test
    void oneKnownValueOfFourIsTooFew() {
        Row market =
                measure(contract("S1", 50_000_00L), contract("S2", null), contract("S3", null), contract("S4", null));

        assertInsufficient(market, MeasureStatus.TOO_FEW_VALUED);
        assertThat(decimal(market, ConcentrationByMarket.COVERAGE)).isEqualByComparingTo("25.00");
    }

    @Test
    void halfOfTheContractsMustStateAValue() {
        var five = contract("S1", 500L);
        var three = contract("S2", 300L);
        var two = contract("S3", 200L);
        var none = contract("S4", null);

        assertThat(status(measure(five, three, two, none, none, none))).isEqualTo("calculated");
        assertInsufficient(measure(five, three, two, none, none, none, none), MeasureStatus.TOO_FEW_VALUED);
    }

    @Test
    void frameworksHoldNoShare() {
        Row market = measure(
                contract("S1", 50_000_00L),
                contract("S2", 30_000_00L),
                contract("S3", 20_000_00L),
                contract("S1", 2_290_000_000_00L).asFramework());

        assertThat(decimal(market, ConcentrationByMarket.HHI)).isEqualByComparingTo("3800.00");
    }

    @Test
    void frameworksAloneLeaveTheMeasureUndefined() {
        Row market = measure(contract("S1", 1_000_00L).asFramework());

        assertThat(status(market)).isEqualTo("undefined");
        assertThat(market.<String>getAs(ConcentrationByMarket.REASON)).isEqualTo(MeasureStatus.NO_CONTRACTS);
    }

    @Test
    void aConsortiumsContractGivesEachItsShareButIsOneContract() {
        Row market = measure(
                contract("S1", 34L),
                contract("S2", 33L).shared(),
                contract("S3", 33L).shared(),
                contract("S4", null));

        assertThat(decimal(market, ConcentrationByMarket.HHI)).isEqualByComparingTo("3334.00");
        assertThat(decimal(market, ConcentrationByMarket.COVERAGE)).isEqualByComparingTo("50.00");
    }

    @Test
    void aContractCountsInEachOfItsMarketsAndYearsStandApart() {
        var measured = ConcentrationByMarket.of(lines(
                spark,
                contract("S1", 100L).in("03", "031"),
                contract("S1", 100L).in("31"),
                contract("S1", 100L).in("03").year(2026)));

        assertThat(measured.select("market", "year").collectAsList())
                .extracting(row -> row.getString(0) + " " + row.getInt(1))
                .containsExactlyInAnyOrder("03 2025", "031 2025", "31 2025", "03 2026");
    }

    @Test
    void valuesThatCannotBeRightAreNotMeasured() {
        Row market =
                measure(contract("S1", Long.MAX_VALUE / 4), contract("S2", Long.MAX_VALUE / 4), contract("S3", 100L));

        assertInsufficient(market, MeasureStatus.VALUES_IMPLAUSIBLE);
    }

    private static void assertInsufficient(Row market, String reason) {
        assertThat(status(market)).isEqualTo("insufficient");
        assertThat(market.<String>getAs(ConcentrationByMarket.REASON)).isEqualTo(reason);
        assertThat(decimal(market, ConcentrationByMarket.HHI)).isNull();
        assertThat(decimal(market, ConcentrationByMarket.TOP_SHARE)).isNull();
        assertThat(decimal(market, ConcentrationByMarket.EFFECTIVE_SUPPLIERS)).isNull();
    }

    private static String status(Row market) {
        return market.getAs(ConcentrationByMarket.STATUS);
    }

    private static BigDecimal decimal(Row market, String column) {
        return market.getAs(column);
    }

    private Row measure(AwardLinesTestData.Line... lines) {
        return ConcentrationByMarket.of(lines(spark, lines)).first();
    }
}
