package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/** The worked example is the one of docs/measures/lock-in.md. */
@SparkTest
class LockInFiguresTest {

    private final SparkSession spark;

    LockInFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        List<PurchaseTestData> contracts = new ArrayList<>(List.of(
                purchase("S1").buyer("A").runs("2021-04-01", "2025-03-31"),
                purchase("S1").buyer("A").runs("2025-04-01", "2028-03-31").extendable("2030-03-31"),
                purchase("S2").buyer("B").runs("2021-06-01", "2025-05-31"),
                purchase("S3").buyer("B").runs("2025-09-01", "2027-08-31"),
                purchase("S4").buyer("C").runs("2022-01-01", "2023-12-31").extendable("2025-12-31"),
                purchase("S4").buyer("C").runs("2025-10-01", "2026-09-30"),
                purchase("S5").buyer("D").runs("2025-02-01", "2026-01-31").extendable("2027-01-31")));
        for (int year = 2022; year <= 2024; year++) {
            for (int other = 0; other < 3; other++) {
                contracts.add(purchase("S6").buyer("other " + other).year(year));
            }
        }

        Map<String, Row> figures = measure(contracts);

        assertThat(value(figures, "2025 incumbent-renewal-rate")).isEqualByComparingTo("66.67");
        assertThat(figures.get("2025 incumbent-renewal-rate").<Long>getAs("n")).isEqualTo(3);
        assertThat(value(figures, "2025 supplier-tenure-years")).isEqualByComparingTo("1.5");
        assertThat(value(figures, "2025 extendable-share contracts")).isEqualByComparingTo("50");
        assertThat(reason(figures, "2025 extendable-share value")).isEqualTo(MeasureStatus.TOO_FEW_VALUED);
        assertThat(reason(figures, "2022 supplier-tenure-years")).isEqualTo(MeasureStatus.LOOK_BACK_SHORT);
    }

    @Test
    void contractsSideBySideDoNotFollowEachOther() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").runs("2025-01-01", "2025-06-30"),
                purchase("S1").runs("2025-01-02", "2025-06-30"),
                purchase("S1").runs("2025-02-01", "2025-07-31"),
                purchase("S1").runs("2025-02-01", "2025-02-01")));

        assertThat(figures.get("2025 incumbent-renewal-rate").<Long>getAs("n")).isZero();
        assertThat(reason(figures, "2025 incumbent-renewal-rate")).isEqualTo(MeasureStatus.TOO_FEW_CASES);
    }

    @Test
    void aCouncilUnderAnotherNameIsTheSameBuyerAndAnotherGroupIsAnotherNeed() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").buyer("leeds").runs("2021-01-01", "2024-12-31"),
                purchase("S1").buyer("leeds-city").runs("2025-01-01", "2027-12-31"),
                purchase("S1").buyer("leeds-city").runs("2025-02-01", "2027-12-31"),
                purchase("S2").buyer("leeds-city").runs("2025-03-01", "2027-12-31"),
                purchase("S1").buyer("leeds-city").group("489").runs("2025-03-01", "2027-12-31")));

        assertThat(figures.get("2025 incumbent-renewal-rate").<Long>getAs("n")).isEqualTo(3);
        assertThat(value(figures, "2025 incumbent-renewal-rate")).isEqualByComparingTo("66.67");
    }

    @Test
    void anOlderNoticeWithoutAnExtensionSaysNothingOfIt() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").celex().runs("2025-01-01", "2025-06-30"),
                purchase("S2").celex().runs("2025-01-01", "2025-06-30"),
                purchase("S3").celex().runs("2025-01-01", "2025-06-30")));

        assertThat(reason(figures, "2025 extendable-share contracts")).isEqualTo(MeasureStatus.DAYS_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomContractsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> contracts = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(6 * 365));
            LocalDate end = start.plusDays(random.nextInt(900));
            PurchaseTestData contract = purchase("S" + random.nextInt(4))
                    .buyer("B" + random.nextInt(8))
                    .group(random.nextBoolean() ? "482" : "487")
                    .runs(start.toString(), end.toString());
            contracts.add(
                    random.nextInt(4) == 0
                            ? contract.extendable(end.plusYears(1).toString())
                            : contract);
        }

        Map<String, Row> figures = measure(contracts);

        for (int year = 2023; year <= 2025; year++) {
            int of = year;
            List<PurchaseTestData> now =
                    contracts.stream().filter(contract -> contract.year == of).toList();
            List<PurchaseTestData> following = now.stream()
                    .filter(later -> contracts.stream().anyMatch(earlier -> follows(later, earlier)))
                    .toList();
            long renewed = following.stream()
                    .filter(later -> contracts.stream()
                            .anyMatch(earlier -> follows(later, earlier) && earlier.supplier.equals(later.supplier)))
                    .count();
            assertClose(figures, year + " incumbent-renewal-rate", 100.0 * renewed / following.size());
            assertClose(
                    figures,
                    year + " extendable-share contracts",
                    100.0
                            * now.stream()
                                    .filter(contract -> contract.extendsTo != null)
                                    .count()
                            / now.size());
            assertClose(figures, year + " supplier-tenure-years", tenure(contracts, year));
        }
    }

    private static boolean follows(PurchaseTestData later, PurchaseTestData earlier) {
        return later.buyer.equals(earlier.buyer)
                && later.group.equals(earlier.group)
                && (isAt(later, earlier, earlier.ends)
                        || (earlier.extendsTo != null && isAt(later, earlier, earlier.extendsTo)));
    }

    private static boolean isAt(PurchaseTestData later, PurchaseTestData earlier, LocalDate end) {
        long days = ChronoUnit.DAYS.between(earlier.starts, end);
        long months = ChronoUnit.MONTHS.between(end.withDayOfMonth(1), later.starts.withDayOfMonth(1));
        LocalDate half = earlier.starts.plusDays(Math.max(1, (days + 1) / 2));
        return days > 0 && months >= -3 && months <= 6 && !later.starts.isBefore(half);
    }

    private static double tenure(List<PurchaseTestData> contracts, int year) {
        Map<String, Integer> first = new HashMap<>();
        contracts.forEach(contract -> first.merge(contract.buyer + contract.supplier, contract.year, Math::min));
        int[] years = contracts.stream()
                .filter(contract -> contract.year == year)
                .map(contract -> contract.buyer + contract.supplier)
                .distinct()
                .mapToInt(pair -> year - first.get(pair))
                .sorted()
                .toArray();
        int half = years.length / 2;
        return years.length % 2 == 1 ? years[half] : (years[half - 1] + years[half]) / 2.0;
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<PurchaseTestData> contracts) {
        var purchases = PurchaseTestData.purchases(spark, contracts);
        return FigureTestData.byKey(LockInFigures.of(Purchases.addedUp(purchases), purchases));
    }
}
