package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures/shared-contracts.md. */
@SparkTest
class SharedFiguresTest {

    private static final List<String> GROUPS = List.of("480", "482", "483", "722", "724");

    private final SparkSession spark;

    SharedFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, BigDecimal> figures = measure(List.of(
                purchase("S1").pence(10_000_00L),
                purchase("S2").alsoOf("722").pence(60_000_00L),
                purchase("S3").alsoOf("483").pence(30_000_00L)));

        assertThat(figures.get("482 contracts")).isEqualByComparingTo("66.67");
        assertThat(figures.get("482 value")).isEqualByComparingTo("90");
        assertThat(figures.get("48 contracts")).isEqualByComparingTo("33.33");
        assertThat(figures.get("48 value")).isEqualByComparingTo("60");
        assertThat(figures).containsEntry("722 value", null);
    }

    @Test
    void noneIsSharedWhereEachHasOneGroup() {
        Map<String, BigDecimal> figures = measure(List.of(
                purchase("S1").pence(100L),
                purchase("S2").pence(200L),
                purchase("S3").pence(300L)));

        assertThat(figures.get("482 contracts")).isZero();
        assertThat(figures.get("482 value")).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomLinesAgreeWithTheFormulaInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            PurchaseTestData line = purchase("S" + i).group(GROUPS.get(random.nextInt(GROUPS.size())));
            for (int more = random.nextInt(3); more > 0; more--) {
                line = line.alsoOf(GROUPS.get(random.nextInt(GROUPS.size())));
            }
            lines.add(random.nextInt(6) == 0 ? line : line.pence((long) Math.exp(15 * random.nextDouble())));
        }

        Map<String, BigDecimal> figures = measure(lines);

        for (int length : List.of(2, 3)) {
            for (String market : new TreeSet<>(
                    GROUPS.stream().map(group -> group.substring(0, length)).toList())) {
                List<PurchaseTestData> inside = lines.stream()
                        .filter(line -> codes(line, length).contains(market))
                        .toList();
                List<PurchaseTestData> shared = inside.stream()
                        .filter(line -> codes(line, length).size() > 1)
                        .toList();
                assertThat(figures.get(market + " contracts"))
                        .as(market)
                        .isEqualByComparingTo(percent(shared.size(), inside.size()));
                assertThat(figures.get(market + " value"))
                        .as(market)
                        .isEqualByComparingTo(percent(pence(shared), pence(inside)));
            }
        }
    }

    private static TreeSet<String> codes(PurchaseTestData line, int length) {
        var codes = new TreeSet<String>();
        codes.add(line.group.substring(0, length));
        line.otherGroups.forEach(group -> codes.add(group.substring(0, length)));
        return codes;
    }

    private static long pence(List<PurchaseTestData> lines) {
        return lines.stream()
                .mapToLong(line -> line.pence == null ? 0 : line.pence)
                .sum();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** By market and basis; null where it is not shown. */
    private Map<String, BigDecimal> measure(List<PurchaseTestData> lines) {
        Map<String, BigDecimal> figures = new HashMap<>();
        List<Row> rows = SharedFigures.of(Purchases.addedUp(PurchaseTestData.purchases(spark, lines)))
                .collectAsList();
        rows.forEach(
                row -> figures.put(row.<String>getAs("market") + " " + row.<String>getAs("basis"), row.getAs("value")));
        return figures;
    }
}
