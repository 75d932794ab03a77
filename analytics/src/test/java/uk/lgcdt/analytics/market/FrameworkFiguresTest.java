package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures/frameworks.md. */
@SparkTest
class FrameworkFiguresTest {

    private final SparkSession spark;

    FrameworkFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aCallOffWithoutItsFrameworkIsNeitherDroppedNorAddedToOne() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").pence(40_000_00L).calledOff("F1"),
                purchase("S2").pence(20_000_00L).calledOff("F2"),
                purchase("S3").pence(10_000_00L).calledOff("F3"),
                purchase("S4").pence(5_000_00L).calledOff("F4"),
                purchase("S5").pence(25_000_00L).calledOff(null),
                purchase("S6").pence(100_000_00L),
                purchase("S7").pence(null),
                purchase("S8").pence(null)));

        assertThat(value(figures, "2025 call-off-share contracts")).isEqualByComparingTo("62.5");
        assertThat(value(figures, "2025 call-off-share value")).isEqualByComparingTo("50");
        assertThat(value(figures, "2025 attributed-call-off-share contracts")).isEqualByComparingTo("80");
        assertThat(value(figures, "2025 attributed-call-off-share value")).isEqualByComparingTo("75");
        assertThat(value(figures, "2025 top-three-frameworks-share value")).isEqualByComparingTo("70");
        assertThat(figures.get("2025 top-three-frameworks-share value").<Long>getAs("n"))
                .isEqualTo(4);
    }

    @Test
    void whereMostCallOffsNameNoFrameworkNothingIsSaidOfTheLargest() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").pence(10_00L).calledOff("F1"),
                purchase("S2").pence(10_00L).calledOff("F2"),
                purchase("S3").pence(10_00L).calledOff("F3"),
                purchase("S4").pence(40_00L).calledOff(null)));

        assertThat(reason(figures, "2025 top-three-frameworks-share value")).isEqualTo(MeasureStatus.FRAMEWORK_UNKNOWN);
        assertThat(value(figures, "2025 attributed-call-off-share contracts")).isEqualByComparingTo("75");
    }

    @Test
    void aMarketWithoutCallOffsHasNoFrameworksToCompare() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").pence(10_00L),
                purchase("S2").pence(10_00L),
                purchase("S3").pence(10_00L)));

        assertThat(value(figures, "2025 call-off-share contracts")).isEqualByComparingTo("0");
        assertThat(figures.get("2025 top-three-frameworks-share value").<String>getAs("status"))
                .isEqualTo("undefined");
        assertThat(figures.get("2025 attributed-call-off-share contracts").<String>getAs("status"))
                .isEqualTo("undefined");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomCallOffsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> contracts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            PurchaseTestData contract =
                    purchase("S" + random.nextInt(20)).pence((long) Math.exp(5 + 15 * random.nextDouble()));
            contracts.add(
                    random.nextBoolean()
                            ? contract
                            : contract.calledOff(random.nextInt(4) == 0 ? null : "F" + random.nextInt(9)));
        }

        Map<String, Row> figures = measure(contracts);

        Map<String, Long> frameworks = new HashMap<>();
        double all = 0;
        double calledOff = 0;
        for (PurchaseTestData contract : contracts) {
            all += contract.pence;
            calledOff += contract.callOff ? contract.pence : 0;
            if (contract.frameworkOcid != null) {
                frameworks.merge(contract.frameworkOcid, contract.pence, Long::sum);
            }
        }
        double largest = frameworks.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToLong(Long::longValue)
                .sum();
        double attributed =
                frameworks.values().stream().mapToLong(Long::longValue).sum();
        assertClose(figures, "2025 call-off-share value", 100 * calledOff / all);
        assertClose(figures, "2025 attributed-call-off-share value", 100 * attributed / calledOff);
        if (attributed >= calledOff / 2) {
            assertClose(figures, "2025 top-three-frameworks-share value", 100 * largest / calledOff);
        }
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<PurchaseTestData> contracts) {
        var purchases = PurchaseTestData.purchases(spark, contracts);
        return FigureTestData.byKey(FrameworkFigures.of(Purchases.addedUp(purchases), purchases));
    }
}
