package uk.lgcdt.analytics.market;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.analytics.market.AwardLinesTestData.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** Random markets, measured by Spark and by whole-number arithmetic in plain Java; and again with their lines shuffled. */
@SparkTest
class MeasuresAgainstPlainJavaTest {

    private final SparkSession spark;

    MeasuresAgainstPlainJavaTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyDigitAgrees(long seed) {
        List<AwardLinesTestData.Line> lines = randomLines(new Random(seed));

        Row market = measure(lines);

        Map<String, BigInteger> bySupplier = lines.stream()
                .filter(line -> !line.framework() && line.pence() != null)
                .collect(groupingBy(
                        AwardLinesTestData.Line::supplier,
                        reducing(BigInteger.ZERO, line -> BigInteger.valueOf(line.pence()), BigInteger::add)));
        BigInteger total = sum(bySupplier.values().stream().toList());
        BigInteger squares =
                sum(bySupplier.values().stream().map(value -> value.pow(2)).toList());
        BigInteger largestFour = sum(bySupplier.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(4)
                .toList());
        assertThat(market.<Integer>getAs(ConcentrationByMarket.N)).isEqualTo(bySupplier.size());
        assertThat(market.<BigDecimal>getAs(ConcentrationByMarket.HHI))
                .isEqualByComparingTo(quotient(squares.multiply(BigInteger.valueOf(10_000)), total.pow(2), 2));
        assertThat(market.<BigDecimal>getAs(ConcentrationByMarket.EFFECTIVE_SUPPLIERS))
                .isEqualByComparingTo(quotient(total.pow(2), squares, 4));
        assertThat(market.<BigDecimal>getAs(ConcentrationByMarket.TOP_FOUR_SHARE))
                .isEqualByComparingTo(quotient(largestFour.multiply(BigInteger.valueOf(100)), total, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9})
    void theOrderAndPlaceOfLinesDoNotMatter(long seed) {
        List<AwardLinesTestData.Line> lines = randomLines(new Random(seed));
        Row market = measure(lines);

        Collections.shuffle(lines, new Random(seed + 1));
        Row shuffled = ConcentrationByMarket.of(
                        AwardLinesTestData.lines(spark, lines.stream()).repartition(7))
                .first();

        assertThat(shuffled).isEqualTo(market);
    }

    /** Long-tailed: the first suppliers win most; values run from pounds to tens of millions. */
    private static List<AwardLinesTestData.Line> randomLines(Random random) {
        List<AwardLinesTestData.Line> lines = new ArrayList<>();
        int suppliers = 3 + random.nextInt(40);
        for (int i = 0; i < 300; i++) {
            String supplier = "S" + (int) (suppliers * Math.pow(random.nextDouble(), 2));
            Long pence = random.nextInt(5) == 0 ? null : (Long) (long) Math.exp(5 + 20 * random.nextDouble());
            AwardLinesTestData.Line line = contract(supplier, pence);
            lines.add(random.nextInt(12) == 0 ? line.asFramework() : line);
        }
        return lines;
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigDecimal quotient(BigInteger dividend, BigInteger divisor, int decimals) {
        return new BigDecimal(dividend).divide(new BigDecimal(divisor), decimals, RoundingMode.HALF_UP);
    }

    private Row measure(List<AwardLinesTestData.Line> lines) {
        return ConcentrationByMarket.of(AwardLinesTestData.lines(spark, lines.stream()))
                .first();
    }
}
