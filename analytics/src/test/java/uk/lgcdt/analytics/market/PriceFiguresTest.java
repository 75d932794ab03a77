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
import java.util.stream.IntStream;
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

/** The worked example is the one of docs/measures/price-dispersion.md. */
@SparkTest
class PriceFiguresTest {

    private final SparkSession spark;

    PriceFiguresTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theWorkedExample() {
        Map<String, Row> figures = measure(
                buyers(3),
                price(0, "48200001", "piece", 100_00L),
                price(1, "48200001", "piece", 150_00L),
                price(2, "48200001", "piece", 269_00L),
                price(0, "48200002", "box", 20_00L),
                price(1, "48200002", "box", 30_00L));

        assertThat(value(figures, "2025 price-dispersion")).isEqualByComparingTo("169");
        assertThat(figures.get("2025 price-dispersion").<Long>getAs("n")).isEqualTo(3);
    }

    @Test
    void whereNoticesStateNoUnitsNothingIsSaid() {
        assertThat(reason(measure(buyers(5)), "2025 price-dispersion")).isEqualTo(MeasureStatus.UNIT_PRICES_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomPricesAgreeWithTheFormulaInPlainJava(long seed) {
        Random random = new Random(seed);
        long[][] pence = new long[5][20];
        List<Row> prices = new ArrayList<>();
        for (int kind = 0; kind < 5; kind++) {
            for (int buyer = 0; buyer < 20; buyer++) {
                pence[kind][buyer] = 100 + random.nextInt(10_000);
                prices.add(price(buyer, "4820000" + kind, "piece", pence[kind][buyer]));
            }
        }

        Map<String, Row> figures = measure(buyers(20), prices.toArray(Row[]::new));

        double[] spreads = IntStream.range(0, 5)
                .mapToDouble(kind -> 100.0
                                * IntStream.range(0, 20)
                                        .mapToLong(buyer -> pence[kind][buyer])
                                        .max()
                                        .orElseThrow()
                                / IntStream.range(0, 20)
                                        .mapToLong(buyer -> pence[kind][buyer])
                                        .min()
                                        .orElseThrow()
                        - 100)
                .sorted()
                .toArray();
        assertThat(value(figures, "2025 price-dispersion").doubleValue()).isCloseTo(spreads[2], Offset.offset(0.00501));
    }

    private static List<PurchaseTestData> buyers(int number) {
        return IntStream.range(0, number)
                .mapToObj(buyer -> purchase("S" + buyer).process("p" + buyer).buyer("B" + buyer))
                .toList();
    }

    private static Row price(int buyer, String cpv, String unit, long pence) {
        return RowFactory.create("p" + buyer, cpv, unit, pence);
    }

    private Map<String, Row> measure(List<PurchaseTestData> contracts, Row... prices) {
        StructType price = new StructType()
                .add(Sourcing.OCID, DataTypes.StringType)
                .add(Bidding.CPV, DataTypes.StringType)
                .add(Bidding.UNIT, DataTypes.StringType)
                .add(Bidding.UNIT_PENCE, DataTypes.LongType);
        Dataset<Row> sourcing = spark.createDataFrame(List.of(prices), price)
                .groupBy(Sourcing.OCID)
                .agg(expr("collect_list(struct(cpv, unit, unit_pence))").as(Sourcing.UNIT_PRICES));
        var purchases = PurchaseTestData.purchases(spark, contracts);
        return FigureTestData.byKey(PriceFigures.of(Purchases.addedUp(purchases), purchases, sourcing));
    }
}
