package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures/lock-in.md. */
@SparkTest
class SpendAfterEndTest {

    private static final String FIGURE = "2025 spend-after-end-share ";

    private final SparkSession spark;

    SpendAfterEndTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(
                List.of(
                        purchase("S1").buyer("A").runs("2021-04-01", "2025-03-31"),
                        purchase("S2")
                                .buyer("B")
                                .runs("2022-01-01", "2023-12-31")
                                .extendable("2025-12-31"),
                        purchase("S3").buyer("C").runs("2020-01-01", "2022-12-31"),
                        purchase("S3").buyer("C").runs("2024-07-01", "2026-06-30"),
                        purchase("S4").buyer("D").runs("2019-01-01", "2020-12-31"),
                        purchase("S4").buyer("D").group("722").runs("2025-01-01", "2026-12-31")),
                List.of(
                        new Payment("A", "S1", "2025-06", 40_000),
                        new Payment("A", "S1", "2025-07", 60_000),
                        new Payment("B", "S2", "2025-08", 50_000),
                        new Payment("C", "S3", "2025-02", 30_000),
                        new Payment("C", "S3", "2025-03", -5_000),
                        new Payment("D", "S4", "2025-05", 70_000)));

        assertThat(value(figures, FIGURE + "same-market")).isEqualByComparingTo("33.33");
        assertThat(figures.get(FIGURE + "same-market").<Long>getAs("n")).isEqualTo(3);
        assertThat(figures.get(FIGURE + "same-market").<BigDecimal>getAs("coverage"))
                .isEqualByComparingTo("75");
        assertThat(reason(figures, FIGURE + "only-contract")).isEqualTo(MeasureStatus.TOO_FEW_CASES);
        assertThat(figures.get(FIGURE + "only-contract").<Long>getAs("n")).isEqualTo(2);
    }

    @Test
    void withoutPaymentsThereIsNothingToMeasure() {
        Map<String, Row> figures =
                measure(List.of(purchase("S1").buyer("A").runs("2021-04-01", "2025-03-31")), List.of());

        assertThat(reason(figures, FIGURE + "same-market")).isEqualTo(MeasureStatus.NOTHING_OF_KIND);
        assertThat(figures.get(FIGURE + "same-market").<String>getAs("status")).isEqualTo("undefined");
    }

    @Test
    void aContractWithoutAnEndTellsNothing() {
        List<PurchaseTestData> contracts = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        for (String council : List.of("A", "B", "C")) {
            contracts.add(purchase("S1").buyer(council).year(2020));
            payments.add(new Payment(council, "S1", "2025-06", 100));
        }

        Map<String, Row> figures = measure(contracts, payments);

        assertThat(reason(figures, FIGURE + "same-market")).isEqualTo(MeasureStatus.CONTRACT_UNKNOWN);
        assertThat(figures.get(FIGURE + "same-market").<BigDecimal>getAs("coverage"))
                .isEqualByComparingTo("0");
    }

    @Test
    void aNameThatIsNobodysAndAPaymentBeforeTheFirstContractAreLeftOut() {
        Map<String, Row> figures = measure(
                List.of(
                        purchase("S1").buyer("A").runs("2025-04-01", "2025-12-31"),
                        purchase("S2").buyer("A").runs("2021-04-01", "2021-12-31")),
                List.of(new Payment("A", "S1", "2025-02", 100), new Payment("A", null, "2025-06", 100)));

        assertThat(reason(figures, FIGURE + "same-market")).isEqualTo(MeasureStatus.NOTHING_OF_KIND);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomPaymentsAgreeWithTheFormulaInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> contracts = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(6 * 365));
            LocalDate end = start.plusDays(random.nextInt(900));
            PurchaseTestData contract = purchase("S" + random.nextInt(6))
                    .buyer("B" + random.nextInt(8))
                    .group(random.nextInt(8) == 0 ? "487" : "482")
                    .runs(start.toString(), end.toString());
            contracts.add(
                    random.nextInt(4) == 0
                            ? contract.extendable(end.plusYears(1).toString())
                            : contract);
        }
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            payments.add(new Payment(
                    "B" + random.nextInt(8),
                    "S" + random.nextInt(6),
                    YearMonth.of(2023 + random.nextInt(3), 1 + random.nextInt(12))
                            .toString(),
                    random.nextInt(9_000) - 1_000));
        }

        Map<String, Row> figures = measure(contracts, payments);

        for (int year = 2023; year <= 2025; year++) {
            for (boolean only : List.of(true, false)) {
                String figure = year + " spend-after-end-share " + (only ? "only-contract" : "same-market");
                assertThat(shown(figures.get(figure))).as(figure).isEqualTo(expected(contracts, payments, year, only));
            }
        }
    }

    private static Shown shown(Row figure) {
        return new Shown(
                figure.<Long>getAs("n"),
                figure.<BigDecimal>getAs("coverage").doubleValue(),
                figure.<BigDecimal>getAs("value") == null
                        ? -1
                        : figure.<BigDecimal>getAs("value").doubleValue());
    }

    /** @param value -1 where none is shown */
    private record Shown(long n, double coverage, double value) {}

    /** Of market 48, which all contracts are in. */
    private static Shown expected(List<PurchaseTestData> contracts, List<Payment> payments, int year, boolean only) {
        Set<String> pairs = new HashSet<>();
        Set<String> linkedPairs = new HashSet<>();
        long all = 0;
        long after = 0;
        for (Map.Entry<String, Long> month : byMonth(payments).entrySet()) {
            String[] key = month.getKey().split("\\|");
            YearMonth paid = YearMonth.parse(key[2]);
            List<PurchaseTestData> theirs = contracts.stream()
                    .filter(contract -> contract.buyer.equals(key[0]) && contract.supplier.equals(key[1]))
                    .toList();
            boolean begun = theirs.stream().anyMatch(contract -> !paid.isBefore(YearMonth.from(contract.starts)));
            if (paid.getYear() != year || !begun || month.getValue() <= 0) {
                continue;
            }
            pairs.add(key[0] + key[1]);
            boolean linked =
                    theirs.stream().map(contract -> contract.group).distinct().count() == 1;
            if (linked && (!only || theirs.size() == 1)) {
                linkedPairs.add(key[0] + key[1]);
                all += month.getValue();
                after += theirs.stream().anyMatch(contract -> isPaidFor(contract, paid)) ? 0 : month.getValue();
            }
        }
        boolean calculated = linkedPairs.size() >= 3 && 2 * linkedPairs.size() >= pairs.size();
        return new Shown(
                linkedPairs.size(), percent(linkedPairs.size(), pairs.size()), calculated ? percent(after, all) : -1);
    }

    private static double percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static boolean isPaidFor(PurchaseTestData contract, YearMonth month) {
        LocalDate end = contract.extendsTo == null ? contract.ends : contract.extendsTo;
        return !month.isBefore(YearMonth.from(contract.starts))
                && !month.isAfter(YearMonth.from(end).plusMonths(3));
    }

    private static Map<String, Long> byMonth(List<Payment> payments) {
        return payments.stream()
                .collect(Collectors.groupingBy(
                        payment -> payment.council + "|" + payment.supplier + "|" + payment.month,
                        TreeMap::new,
                        Collectors.summingLong(Payment::gbp)));
    }

    private record Payment(String council, @Nullable String supplier, String month, long gbp) {}

    private Map<String, Row> measure(List<PurchaseTestData> contracts, List<Payment> payments) {
        List<Row> spend = new ArrayList<>();
        for (Payment payment : payments) {
            spend.add(RowFactory.create(
                    payment.council,
                    Date.valueOf(payment.month + "-01"),
                    payment.supplier,
                    BigDecimal.valueOf(payment.gbp)));
        }
        var sums = SpendAfterEnd.sums(
                PurchaseTestData.purchases(spark, contracts),
                spark.createDataFrame(
                        spend,
                        new StructType()
                                .add("council_code", DataTypes.StringType)
                                .add("month", DataTypes.DateType)
                                .add("supplier_id", DataTypes.StringType)
                                .add("paid_gbp", DataTypes.createDecimalType(18, 2))));
        return FigureTestData.byKey(SpendAfterEnd.of(FigureTestData.markets(spark, 2023, 2024, 2025), sums));
    }
}
