package uk.lgcdt.analytics.market;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;
import static uk.lgcdt.analytics.market.AwardLinesTestData.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.infra.market.Measure;

/** The worked examples are those of docs/measures. */
@SparkTest
class ConcentrationFiguresTest {

    private final SparkSession spark;

    ConcentrationFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void sharesOfAHalfThreeTenthsAndAFifthGiveTheWorkedExample() {
        Map<String, Row> figures =
                measure(contract("S1", 50_000_00L), contract("S2", 30_000_00L), contract("S3", 20_000_00L));

        assertThat(value(figures, "normalised-hhi value")).isEqualByComparingTo("0.07");
        assertThat(value(figures, "top-three-share value")).isEqualByComparingTo("100");
        assertThat(value(figures, "entropy-effective-suppliers value")).isEqualByComparingTo("2.8001");
        assertThat(value(figures, "gini value")).isEqualByComparingTo("0.2");
        assertThat(value(figures, "hhi contracts")).isEqualByComparingTo("3333.33");
        assertThat(value(figures, "corrected-hhi contracts")).isEqualByComparingTo("0");
    }

    @Test
    void contractsCountWithoutTheirValueAndFewOfThemAreCorrectedFor() {
        Map<String, Row> figures = measure(
                contract("S1", null),
                contract("S1", null),
                contract("S1", null),
                contract("S2", null),
                contract("S2", null),
                contract("S3", 5_00L));

        assertThat(value(figures, "hhi contracts")).isEqualByComparingTo("3888.89");
        assertThat(value(figures, "corrected-hhi contracts")).isEqualByComparingTo("2666.67");
        assertThat(figures.get("gini value").<String>getAs("reason")).isEqualTo(MeasureStatus.TOO_FEW_VALUED);
    }

    @Test
    void oneContractTwoSuppliersAndUnknownValuesAreInsufficientAndNotAMonopoly() {
        for (Map<String, Row> figures : List.of(
                measure(contract("S1", 5_000_00L)), measure(contract("S1", 5_000_00L), contract("S2", 5_000_00L)))) {
            assertThat(figures).hasSizeGreaterThan(8).allSatisfy((key, figure) -> {
                assertThat(figure.<String>getAs("status")).isEqualTo("insufficient");
                assertThat(figure.<BigDecimal>getAs("value")).isNull();
            });
        }
        measure(contract("S1", null), contract("S2", null), contract("S3", null))
                .forEach((key, figure) -> {
                    if (key.endsWith(" value")) {
                        assertThat(figure.<String>getAs("reason")).isEqualTo(MeasureStatus.TOO_FEW_VALUED);
                    }
                });
    }

    @Test
    void frameworksAloneAreUndefined() {
        assertThat(measure(contract("S1", 5_000_00L).asFramework()).values())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.<String>getAs("status")).isEqualTo("undefined"));
    }

    @Test
    void aCouncilNamedInTwoWaysIsOneOfTheInstalledBase() {
        Map<String, Row> figures = measure(
                contract("S1", 1_00L).buyer("B1"),
                contract("S1", 1_00L).buyer("B1-OTHER-NAME"),
                contract("S1", 1_00L).buyer("B2"),
                contract("S2", 1_00L).buyer("B1"),
                contract("S2", 9_00L).buyer("TRUST"),
                contract("S3", 1_00L).buyer("B2"),
                contract("S4", 1_00L).buyer("TRUST"));

        Row base = figures.get("hhi buyers");
        assertThat(base.<BigDecimal>getAs("value")).isEqualByComparingTo("3750");
        assertThat(base.<Long>getAs("n")).isEqualTo(3);
        assertThat(base.<BigDecimal>getAs("coverage")).isEqualByComparingTo("75");
    }

    @Test
    void whatABuyerAwardsToItselfHoldsNoShare() {
        Map<String, Row> figures = measure(
                contract("S1", 50_000_00L),
                contract("S2", 30_000_00L),
                contract("S3", 20_000_00L),
                contract("B1", 900_000_00L).buyer("B1"));

        assertThat(value(figures, "normalised-hhi value")).isEqualByComparingTo("0.07");
        assertThat(value(figures, "hhi contracts")).isEqualByComparingTo("3333.33");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void randomMarketsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<AwardLinesTestData.Line> market = new ArrayList<>();
        int suppliers = 3 + random.nextInt(30);
        for (int i = 0; i < 200; i++) {
            market.add(contract("S" + (int) (suppliers * Math.pow(random.nextDouble(), 2)), (long)
                    Math.exp(5 + 18 * random.nextDouble())));
        }

        Map<String, Row> figures = measure(market.toArray(AwardLinesTestData.Line[]::new));

        double[] x = market.stream()
                .collect(groupingBy(AwardLinesTestData.Line::supplier, summingLong(line -> line.pence())))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Long::doubleValue)
                .toArray();
        double total = Arrays.stream(x).sum();
        double herfindahl = Arrays.stream(x).map(each -> each * each).sum() / total / total;
        double entropy = -Arrays.stream(x)
                .map(each -> each / total * Math.log(each / total))
                .sum();
        double differences = Arrays.stream(x)
                .map(each ->
                        Arrays.stream(x).map(other -> Math.abs(each - other)).sum())
                .sum();
        assertClose(figures, "normalised-hhi value", (herfindahl - 1.0 / x.length) / (1 - 1.0 / x.length));
        assertClose(figures, "entropy-effective-suppliers value", Math.exp(entropy));
        assertClose(figures, "gini value", differences / (2 * x.length * total));
        assertThat(value(figures, "top-five-share value").doubleValue())
                .isCloseTo(100 * Arrays.stream(x).limit(5).sum() / total, Offset.offset(0.00501));
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.0000501));
    }

    private static BigDecimal value(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("value");
    }

    private Map<String, Row> measure(AwardLinesTestData.Line... market) {
        Dataset<Row> lines = lines(spark, market);
        Dataset<Row> suppliers = SuppliersByMarket.of(lines);
        Dataset<Row> none = spark.sql("select cast(null as string) as company_number where false");
        Dataset<Row> buyers = spark.sql("select * from values ('B1', 'E1'), ('B1-OTHER-NAME', 'E1'), ('B2', 'E2'), "
                + "('TRUST', null) as t(buyer_id, council_code)");
        Dataset<Row> figures = ConcentrationFigures.of(
                MarketMeasures.of(suppliers, MarketBuyers.of(lines), none),
                MarketSuppliers.of(suppliers),
                InstalledBase.of(lines, buyers));
        Map<String, Row> byKey = new HashMap<>();
        for (Row figure : figures.collectAsList()) {
            byKey.put(figure.<String>getAs("measure") + " " + figure.getAs("basis"), figure);
            assertThat(Measure.find(figure.getAs("measure"))).isPresent();
        }
        return byKey;
    }
}
