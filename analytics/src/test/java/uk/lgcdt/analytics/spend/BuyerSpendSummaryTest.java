package uk.lgcdt.analytics.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class BuyerSpendSummaryTest {

    private final SparkSession spark;

    BuyerSpendSummaryTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        List<Row> rows = summaries(List.of(
                line(1, "2024-04-03", "A Ltd", "60.00", "net"),
                line(2, "2024-05-03", " a  LTD", "20.00", "net"),
                line(3, "2024-05-04", "B", "15.00", "net"),
                line(4, "2024-05-05", "C", "-30.00", "net"),
                line(5, "2025-03-31", "D", "5.00", "net"),
                line(6, "2025-03-31", "D", "5.00", "net").replace("\"landed\":1", "\"landed\":2"),
                line(7, "2024-03-31", "B", "1.00", "net")));

        assertThat(rows.stream()
                        .filter(row -> row.getAs("vat_basis").equals("net"))
                        .map(row -> (String) row.getAs("period")))
                .containsExactlyInAnyOrder(
                        "all", "2024", "2025", "2023-24", "2024-25", "2024-Q1", "2024-Q2", "2025-Q1", "2024-03",
                        "2024-04", "2024-05", "2025-03");
        Row year = find(rows, "2024-25", "net");
        assertThat(year.<Long>getAs("lines")).isEqualTo(5);
        assertThat(year.<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("70.00");
        assertThat(year.<Long>getAs("suppliers")).isEqualTo(4);
        assertThat(year.<Long>getAs("positive_suppliers")).isEqualTo(3);
        assertThat(year.<BigDecimal>getAs("hhi")).isEqualByComparingTo("6650");
        assertThat(year.<BigDecimal>getAs("top_5_share")).isEqualByComparingTo("100");
        assertThat(year.<Long>getAs("negative_lines")).isEqualTo(1);
        assertThat(year.<BigDecimal>getAs("negative_gbp")).isEqualByComparingTo("-30.00");
        assertThat(year.<Long>getAs("other_file_repeats")).isEqualTo(1);
        assertThat(year.<BigDecimal>getAs("other_file_repeats_gbp")).isEqualByComparingTo("5.00");
        assertThat(year.<String>getAs("concentration_status")).isEqualTo("calculated");
        Row march = find(rows, "2023-24", "net");
        assertThat(march.<String>getAs("concentration_reason")).isEqualTo("too-few-suppliers");
        assertThat(march.<BigDecimal>getAs("hhi")).isNull();
    }

    @Test
    void whatAbolishedCouncilsPaidStandsInTheirSuccessorsPeriods() {
        List<Row> rows = summaries(List.of(
                line(1, "2023-03-03", "A", "1.00", "net").replace("E08000035", "E07000163"),
                line(2, "2023-03-04", "a", "2.00", "net").replace("E08000035", "E10000023"),
                line(3, "2023-04-05", "B", "4.00", "net").replace("E08000035", "E06000065")));

        assertThat(rows).extracting(row -> row.getAs("buyer")).containsOnly("E06000065");
        assertThat(find(rows, "2022-23", "net").<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("3");
        assertThat(find(rows, "2022-23", "net").<Long>getAs("suppliers")).isEqualTo(1);
        assertThat(find(rows, "2023", "net").<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("7");
    }

    @Test
    void alikePaymentsOfOneFileAreCountedAndSaid() {
        List<Row> rows = summaries(
                List.of(line(1, "2024-04-03", "A", "4.00", "net"), line(2, "2024-04-03", "A", "4.00", "net")));

        Row year = find(rows, "2024", "net");
        assertThat(year.<Long>getAs("lines")).isEqualTo(2);
        assertThat(year.<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("8");
        assertThat(year.<Long>getAs("same_file_repeats")).isEqualTo(1);
        assertThat(year.<BigDecimal>getAs("same_file_repeats_gbp")).isEqualByComparingTo("4");
    }

    @Test
    void basesStandApartAndTogetherOnlyWhereItIsSaid() {
        List<Row> rows = summaries(
                List.of(line(1, "2024-04-03", "A", "1.00", "net"), line(2, "2024-04-03", "A", "2.00", "gross")));

        assertThat(find(rows, "2024", "net").<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("1");
        assertThat(find(rows, "2024", "gross").<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("2");
        assertThat(find(rows, "2024", "all").<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo("3");
    }

    @Test
    void whatHasNoDayCountsOnlyUnderAllAndWhatHasNoAmountInNoSum() {
        List<Row> rows = summaries(
                List.of(
                        "{\"landed\":1,\"position\":\"row 2\",\"council\":\"E08000035\",\"supplier\":\"A\",\"amount_gbp\":\"4.00\"}",
                        "{\"landed\":1,\"position\":\"row 3\",\"council\":\"E08000035\",\"paid_on\":\"2024-04-03\",\"supplier\":\"A\"}"));

        Row all = find(rows, "all", "unknown");
        assertThat(all.<Long>getAs("lines")).isEqualTo(1);
        assertThat(all.<Long>getAs("lines_without_date")).isEqualTo(1);
        assertThat(all.<Long>getAs("lines_without_amount")).isEqualTo(1);
        assertThat(find(rows, "2024", "unknown").<Long>getAs("lines")).isZero();
        assertThat(find(rows, "2024", "unknown").<String>getAs("concentration_status"))
                .isEqualTo("undefined");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void figuresAreThoseOfPlainJava(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        Map<String, Long> totals = new HashMap<>();
        long total = 0;
        for (int i = 0; i < 300; i++) {
            String supplier = "S" + (int) Math.abs(random.nextGaussian() * 20);
            long pence = random.nextInt(500_000) - 60_000;
            total += pence;
            totals.merge(supplier, pence, Long::sum);
            lines.add(line(
                    i,
                    "2024-%02d-05".formatted(1 + random.nextInt(12)),
                    supplier,
                    BigDecimal.valueOf(pence, 2).toPlainString(),
                    "net"));
        }

        Row year = find(summaries(lines), "2024", "net");

        List<Long> positive = totals.values().stream()
                .filter(pence -> pence > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        double sum = positive.stream().mapToDouble(Long::doubleValue).sum();
        assertThat(year.<BigDecimal>getAs("paid_gbp")).isEqualByComparingTo(BigDecimal.valueOf(total, 2));
        assertThat(year.<Long>getAs("suppliers")).isEqualTo(totals.size());
        assertThat(year.<BigDecimal>getAs("hhi").doubleValue())
                .isCloseTo(
                        positive.stream()
                                .mapToDouble(pence -> Math.pow(100 * pence / sum, 2))
                                .sum(),
                        within(0.006));
        for (int n : List.of(5, 10, 20)) {
            assertThat(year.<BigDecimal>getAs("top_" + n + "_share").doubleValue())
                    .isCloseTo(
                            100
                                    * positive.stream()
                                            .limit(n)
                                            .mapToDouble(Long::doubleValue)
                                            .sum()
                                    / sum,
                            within(0.006));
        }
    }

    private List<Row> summaries(List<String> received) {
        Dataset<Row> lines =
                SpendLines.of(spark.createDataset(received, Encoders.STRING()).toDF("value"));
        Dataset<Row> repeats = SpendRepeats.of(lines);
        return BuyerSpendSummary.of(SpendLines.once(lines, repeats), repeats).collectAsList();
    }

    private static Row find(List<Row> rows, String period, String basis) {
        return rows.stream()
                .filter(row -> row.getAs("period").equals(period)
                        && row.getAs("vat_basis").equals(basis))
                .findFirst()
                .orElseThrow();
    }

    private static String line(int row, String paidOn, String supplier, String amount, String basis) {
        return """
                {"landed":1,"position":"row %d","council":"E08000035","paid_on":"%s","supplier":"%s","amount_gbp":"%s","vat_basis":"%s"}\
                """.formatted(row, paidOn, supplier, amount, basis);
    }
}
