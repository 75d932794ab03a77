package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** The worked example is the one of docs/measures/local-and-vcse.md. */
@SparkTest
class LocalFiguresTest {

    private final SparkSession spark;

    LocalFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").region("UKE").pence(10_000_00L).vcse(true),
                purchase("S2").region("UKE").pence(20_000_00L).vcse(false),
                purchase("S3").region("UKI").pence(70_000_00L).vcse(false),
                purchase("S4").pence(50_000_00L)));

        assertThat(value(figures, "2025 local-share contracts")).isEqualByComparingTo("66.67");
        assertThat(value(figures, "2025 local-share value")).isEqualByComparingTo("30");
        assertThat(value(figures, "2025 vcse-share contracts")).isEqualByComparingTo("33.33");
        assertThat(value(figures, "2025 vcse-share value")).isEqualByComparingTo("10");
        assertThat(figures.get("2025 local-share contracts").<BigDecimal>getAs("coverage"))
                .isEqualByComparingTo("75");
    }

    @Test
    void aSupplierOfAnUnknownRegionIsNotFromElsewhere() {
        Map<String, Row> figures = measure(List.of(purchase("S1").region("UKE"), purchase("S2"), purchase("S3")));

        assertThat(reason(figures, "2025 local-share contracts")).isEqualTo(MeasureStatus.REGION_UNKNOWN);
        assertThat(reason(figures, "2025 vcse-share contracts")).isEqualTo(MeasureStatus.KIND_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomLinesAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> lines = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            PurchaseTestData line = purchase("S" + i).vcse(random.nextInt(5) == 0 ? null : random.nextInt(6) == 0);
            line = random.nextInt(6) == 0 ? line : line.region(random.nextBoolean() ? "UKE" : "UKD");
            lines.add(random.nextInt(6) == 0 ? line : line.pence((long) Math.exp(5 + 15 * random.nextDouble())));
        }

        Map<String, Row> figures = measure(lines);

        List<PurchaseTestData> placed =
                lines.stream().filter(line -> line.region != null).toList();
        List<PurchaseTestData> local =
                placed.stream().filter(line -> line.region.equals("UKE")).toList();
        List<PurchaseTestData> telling =
                lines.stream().filter(line -> line.vcse != null).toList();
        List<PurchaseTestData> vcse = telling.stream().filter(line -> line.vcse).toList();
        assertClose(figures, "2025 local-share contracts", 100.0 * local.size() / placed.size());
        assertClose(figures, "2025 local-share value", 100 * pence(local) / pence(placed));
        assertClose(figures, "2025 vcse-share contracts", 100.0 * vcse.size() / telling.size());
        assertClose(figures, "2025 vcse-share value", 100 * pence(vcse) / pence(telling));
    }

    private static double pence(List<PurchaseTestData> lines) {
        return lines.stream()
                .mapToDouble(line -> line.pence == null ? 0 : line.pence)
                .sum();
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<PurchaseTestData> lines) {
        return FigureTestData.byKey(LocalFigures.of(Purchases.addedUp(PurchaseTestData.purchases(spark, lines))));
    }
}
