package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.FigureTestData.reason;
import static uk.lgcdt.analytics.market.FigureTestData.value;
import static uk.lgcdt.analytics.market.PurchaseTestData.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Sourcing;

/** The worked example is the one of docs/measures/sme-participation.md. */
@SparkTest
class SmeFiguresTest {

    private final SparkSession spark;

    SmeFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(
                List.of(
                        purchase("S1").process("p1").size("sme").pence(10_000_00L),
                        purchase("S2").process("p2").size("sme").pence(10_000_00L),
                        purchase("S3").process("p3").size("large").pence(60_000_00L),
                        purchase("S3").process("p3").size("large").pence(null),
                        purchase("S4").process("p4").pence(20_000_00L)),
                bids("p1", "1", 4, 3),
                bids("p2", "1", 2, 1),
                bids("p3", "1", 3, 2),
                bids("p3", "2", 1, 0));

        assertThat(value(figures, "2025 sme-supplier-share")).isEqualByComparingTo("50");
        assertThat(value(figures, "2025 sme-representation-ratio")).isEqualByComparingTo("0.375");
        assertThat(value(figures, "2025 sme-bid-share")).isEqualByComparingTo("60");
        assertThat(value(figures, "2025 sme-win-ratio")).isEqualByComparingTo("0.8333");
        assertThat(figures.get("2025 sme-bid-share").<Long>getAs("n")).isEqualTo(3);
    }

    @Test
    void withoutAnySmeThereIsNoRatioAndWithoutSizesNoShare() {
        Map<String, Row> figures = measure(List.of(
                purchase("S1").size("large").pence(1_00L),
                purchase("S2").size("large").pence(1_00L),
                purchase("S3").size("large").pence(1_00L),
                purchase("S4").year(2024),
                purchase("S5").year(2024),
                purchase("S6").year(2024)));

        assertThat(value(figures, "2025 sme-supplier-share")).isEqualByComparingTo("0");
        assertThat(figures.get("2025 sme-representation-ratio").<String>getAs("status"))
                .isEqualTo("undefined");
        assertThat(reason(figures, "2025 sme-bid-share")).isEqualTo(MeasureStatus.BIDS_UNKNOWN);
        assertThat(reason(figures, "2024 sme-supplier-share")).isEqualTo(MeasureStatus.SIZE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomProcurementsAgreeWithTheFormulasInPlainJava(long seed) {
        Random random = new Random(seed);
        List<PurchaseTestData> lines = new ArrayList<>();
        List<Row> bids = new ArrayList<>();
        double smeBids = 0;
        double allBids = 0;
        double smeWins = 0;
        double sizedWins = 0;
        for (int i = 0; i < 120; i++) {
            boolean counted = random.nextBoolean();
            if (counted) {
                int received = 1 + random.nextInt(8);
                int ofSmes = random.nextInt(received + 1);
                bids.add(bids("p" + i, "1", received, ofSmes));
                allBids += received;
                smeBids += ofSmes;
            }
            for (int award = 0; award <= random.nextInt(2); award++) {
                int supplier = random.nextInt(30);
                String size = List.of("sme", "sme", "large", "unknown").get(supplier % 4);
                lines.add(purchase("S" + supplier).process("p" + i).size(size).pence((long)
                        Math.exp(5 + 15 * random.nextDouble())));
                smeWins += counted && size.equals("sme") ? 1 : 0;
                sizedWins += counted && !size.equals("unknown") ? 1 : 0;
            }
        }

        Map<String, Row> figures = measure(lines, bids.toArray(Row[]::new));

        long suppliers = lines.stream().map(line -> line.supplier).distinct().count();
        long smes = suppliers(lines, "sme");
        long sized = smes + suppliers(lines, "large");
        assertClose(figures, "2025 sme-supplier-share", 100.0 * smes / suppliers);
        assertClose(figures, "2025 sme-bid-share", 100 * smeBids / allBids);
        assertClose(figures, "2025 sme-win-ratio", (smeWins / sizedWins) / (smeBids / allBids));
        if (reason(figures, "2025 sme-representation-ratio") == null) {
            double held = pence(lines, "sme") / (pence(lines, "sme") + pence(lines, "large"));
            assertClose(figures, "2025 sme-representation-ratio", held / ((double) smes / sized));
        }
    }

    private static long suppliers(List<PurchaseTestData> lines, String size) {
        return lines.stream()
                .filter(line -> line.size.equals(size))
                .map(line -> line.supplier)
                .distinct()
                .count();
    }

    private static double pence(List<PurchaseTestData> lines, String size) {
        return lines.stream()
                .filter(line -> line.size.equals(size))
                .mapToLong(line -> line.pence)
                .sum();
    }

    private static Row bids(String process, String lot, int received, int ofSmes) {
        return RowFactory.create(process, lot, received, ofSmes, received);
    }

    private static void assertClose(Map<String, Row> figures, String figure, double expected) {
        assertThat(value(figures, figure).doubleValue()).as(figure).isCloseTo(expected, Offset.offset(0.00501));
    }

    private Map<String, Row> measure(List<PurchaseTestData> purchases, Row... bids) {
        Dataset<Row> lines = PurchaseTestData.lines(spark, purchases);
        var suppliers = SuppliersByMarket.of(lines);
        var none = spark.sql("select cast(null as string) as company_number where false");
        StructType count = new StructType()
                .add(Sourcing.OCID, DataTypes.StringType)
                .add(Bidding.LOT, DataTypes.StringType)
                .add(Bidding.NUMBER, DataTypes.IntegerType)
                .add(Bidding.SME_NUMBER, DataTypes.IntegerType)
                .add(Bidding.SME_OF, DataTypes.IntegerType);
        Dataset<Row> sourcing = spark.createDataFrame(List.of(bids), count)
                .groupBy(Sourcing.OCID)
                .agg(expr("collect_list(struct(lot, number, sme_number, sme_of))")
                        .as(Sourcing.COUNTS));
        return FigureTestData.byKey(SmeFigures.of(
                MarketMeasures.of(suppliers, MarketBuyers.of(lines), none), suppliers, SmeBids.of(lines, sourcing)));
    }
}
