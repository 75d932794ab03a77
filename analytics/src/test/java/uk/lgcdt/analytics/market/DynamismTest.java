package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;
import static uk.lgcdt.analytics.market.AwardLinesTestData.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures/dynamism.md. */
@SparkTest
class DynamismTest {

    private final SparkSession spark;

    DynamismTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void oneOfThreeSuppliersChanges() {
        Map<String, Row> figures = measure(List.of(
                contract("S1", 50_00L).year(2024),
                contract("S2", 30_00L).year(2024),
                contract("S3", 20_00L).year(2024),
                contract("S1", 50_00L),
                contract("S2", 25_00L),
                contract("S4", 25_00L)));

        assertThat(value(figures, "2025 entry-rate")).isEqualByComparingTo("33.33");
        assertThat(value(figures, "2025 exit-rate")).isEqualByComparingTo("33.33");
        assertThat(value(figures, "2025 churn")).isEqualByComparingTo("66.67");
        assertThat(value(figures, "2025 share-instability")).isEqualByComparingTo("25");
        assertThat(reason(figures, "2025 first-time-winners")).isEqualTo(MeasureStatus.LOOK_BACK_SHORT);
    }

    @Test
    void theFirstYearOfTheDataIsNotAllEntry() {
        Map<String, Row> figures = measure(List.of(contract("S1", 1L), contract("S2", 1L), contract("S3", 1L)));

        assertThat(figures.values()).hasSize(6).allSatisfy(figure -> {
            assertThat(figure.<String>getAs("status")).isEqualTo("undefined");
            assertThat(figure.<BigDecimal>getAs("value")).isNull();
        });
    }

    @Test
    void aYearWithTwoSuppliersIsTooLittleToSayThatOneEntered() {
        Map<String, Row> figures = measure(List.of(
                contract("S1", 1L).year(2024),
                contract("S2", 1L).year(2024),
                contract("S1", 1L),
                contract("S2", 1L),
                contract("S3", 1L)));

        assertThat(reason(figures, "2025 entry-rate")).isEqualTo(MeasureStatus.TOO_FEW_BEFORE);
        assertThat(reason(figures, "2025 share-instability")).isEqualTo(MeasureStatus.TOO_FEW_BEFORE);
    }

    @Test
    void aMarketThatTheSameThreeShareForFourYearsHasNoNewWinner() {
        List<AwardLinesTestData.Line> market = new ArrayList<>();
        for (int year = 2021; year <= 2025; year++) {
            for (String supplier : List.of("S1", "S2", "S3")) {
                market.add(contract(supplier, 1_000L).year(year));
            }
        }
        market.add(contract("S4", 1_000L).year(2022));

        Map<String, Row> figures = measure(market);

        assertThat(value(figures, "2025 years-without-new-winner")).isEqualByComparingTo("3");
        assertThat(value(figures, "2025 first-time-winners")).isEqualByComparingTo("0");
        assertThat(value(figures, "2024 years-without-new-winner")).isEqualByComparingTo("2");
        assertThat(reason(figures, "2023 years-without-new-winner")).isEqualTo(MeasureStatus.LOOK_BACK_SHORT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void randomYearsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<AwardLinesTestData.Line> market = new ArrayList<>();
        Map<Integer, Map<String, Long>> held = new HashMap<>();
        for (int i = 0; i < 250; i++) {
            int year = 2021 + random.nextInt(5);
            String supplier = "S" + (int) (60 * Math.pow(random.nextDouble(), 2));
            long pence = (long) Math.exp(5 + 15 * random.nextDouble());
            market.add(contract(supplier, pence).year(year));
            held.computeIfAbsent(year, key -> new HashMap<>()).merge(supplier, pence, Long::sum);
        }

        Map<String, Row> figures = measure(market);

        for (int year = 2022; year <= 2025; year++) {
            Map<String, Long> now = held.get(year);
            Map<String, Long> before = held.get(year - 1);
            Set<String> entered = new HashSet<>(now.keySet());
            entered.removeAll(before.keySet());
            Set<String> left = new HashSet<>(before.keySet());
            left.removeAll(now.keySet());
            Set<String> either = new HashSet<>(now.keySet());
            either.addAll(before.keySet());
            double moved = either.stream()
                            .mapToDouble(supplier -> Math.abs(share(now, supplier) - share(before, supplier)))
                            .sum()
                    / 2;
            assertClose(figures, year + " entry-rate", 100.0 * entered.size() / now.size());
            assertClose(figures, year + " exit-rate", 100.0 * left.size() / before.size());
            assertClose(
                    figures, year + " churn", 200.0 * (entered.size() + left.size()) / (now.size() + before.size()));
            assertClose(figures, year + " share-instability", 100 * moved);
        }
        Set<String> earlier = new HashSet<>();
        for (int year = 2021; year <= 2024; year++) {
            earlier.addAll(held.get(year).keySet());
        }
        Set<String> fresh = new HashSet<>(held.get(2025).keySet());
        fresh.removeAll(earlier);
        assertClose(
                figures,
                "2025 first-time-winners",
                100.0 * fresh.size() / held.get(2025).size());
    }

    private static double share(Map<String, Long> held, String supplier) {
        return (double) held.getOrDefault(supplier, 0L)
                / held.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private static BigDecimal value(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("value");
    }

    private static String reason(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("reason");
    }

    private Map<String, Row> measure(List<AwardLinesTestData.Line> market) {
        var lines = lines(spark, market.stream());
        var suppliers = SuppliersByMarket.of(lines);
        var none = spark.sql("select cast(null as string) as company_number where false");
        Map<String, Row> byKey = new HashMap<>();
        Dynamism.of(MarketMeasures.of(suppliers, MarketBuyers.of(lines), none), MarketSuppliers.of(suppliers))
                .collectAsList()
                .forEach(figure -> byKey.put(figure.getAs("year") + " " + figure.getAs("measure"), figure));
        return byKey;
    }
}
