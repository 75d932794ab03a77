package uk.lgcdt.analytics.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

/** The worked example is the one of docs/measures; the same again on random awards in plain Java. */
@SparkTest
class DependenciesTest {

    private static final StructType SCHEMA = new StructType()
            .add("buyer_id", DataTypes.StringType)
            .add("supplier_id", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("ordinal", DataTypes.IntegerType)
            .add("framework", DataTypes.BooleanType)
            .add("awarded_pence", DataTypes.LongType)
            .add("markets", DataTypes.createArrayType(DataTypes.StringType));

    private static final List<Line> EXAMPLE = List.of(
            new Line("council", "vendor", 60_000_00L),
            new Line("council", "other", 30_000_00L),
            new Line("council", "other", 10_000_00L),
            new Line("town", "vendor", 20_000_00L),
            new Line("village", "vendor", 20_000_00L));

    private final SparkSession spark;

    DependenciesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void theCouncilAndItsVendorOfTheWorkedExampleDependOnOneAnother() {
        Row pair = measured(EXAMPLE).get("council|vendor");

        assertThat(pair.<BigDecimal>getAs("buyer_share")).isEqualByComparingTo("60.00");
        assertThat(pair.<BigDecimal>getAs("supplier_share")).isEqualByComparingTo("60.00");
        assertThat(pair.<BigDecimal>getAs("awarded_gbp")).isEqualByComparingTo("60000.00");
        assertThat(pair.<Integer>getAs("buyer_n")).isEqualTo(3);
    }

    @Test
    void oneContractMakesNobodyDependent() {
        Row pair = measured(EXAMPLE).get("town|vendor");

        assertThat(pair.<String>getAs("buyer_status")).isEqualTo("insufficient");
        assertThat(pair.<String>getAs("buyer_reason")).isEqualTo("too-few-contracts");
        assertThat(pair.<BigDecimal>getAs("buyer_share")).isNull();
        assertThat(pair.<BigDecimal>getAs("supplier_share")).isEqualByComparingTo("20.00");
    }

    @Test
    void whatABodyAwardsToItselfIsNoDependency() {
        assertThat(measured(List.of(new Line("council", "council", 5L)))).isEmpty();
    }

    @Test
    void unknownValuesAreNeitherNoughtNorTheWhole() {
        Map<String, Row> pairs = measured(List.of(
                new Line("council", "a", 100L),
                new Line("council", "a", null),
                new Line("council", "b", null),
                new Line("council", "c", null)));

        assertThat(pairs.get("council|a").<String>getAs("buyer_reason")).isEqualTo("too-few-valued");
        assertThat(pairs.get("council|a").<BigDecimal>getAs("buyer_coverage")).isEqualByComparingTo("25.00");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyPairAgreesWithPlainJava(long seed) {
        List<Line> lines = random(new Random(seed));

        Map<String, Row> pairs = measured(lines);

        assertThat(pairs).hasSameSizeAs(lines.stream().map(Line::pair).collect(Collectors.toSet()));
        for (Line line : lines) {
            Row row = pairs.get(line.pair());
            assertThat(row.<BigDecimal>getAs("buyer_share"))
                    .isEqualTo(share(lines, line, other -> other.buyer.equals(line.buyer)));
            assertThat(row.<BigDecimal>getAs("supplier_share"))
                    .isEqualTo(share(lines, line, other -> other.supplier.equals(line.supplier)));
        }
    }

    private static BigDecimal share(List<Line> all, Line of, Predicate<Line> party) {
        List<Line> others = all.stream().filter(party).toList();
        List<Line> valued = others.stream().filter(line -> line.pence != null).toList();
        List<Line> between =
                valued.stream().filter(line -> line.pair().equals(of.pair())).toList();
        if (valued.size() < 3 || valued.size() * 2 < others.size() || between.isEmpty()) {
            return null;
        }
        return new BigDecimal(sum(between).multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(sum(valued)), 2, RoundingMode.HALF_UP);
    }

    private static BigInteger sum(List<Line> lines) {
        return lines.stream().map(line -> BigInteger.valueOf(line.pence)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Line> random(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Long pence = random.nextInt(3) == 0 ? null : (Long) (1_00L + random.nextInt(900_000_000));
            lines.add(new Line("B" + random.nextInt(12), "S" + random.nextInt(15), pence));
        }
        return lines;
    }

    private Map<String, Row> measured(List<Line> lines) {
        return Arrays.stream((Row[]) Dependencies.of(rows(spark, lines)).collect())
                .collect(Collectors.toMap(
                        row -> row.getAs("buyer_id") + "|" + row.getAs("supplier_id"), Function.identity()));
    }

    static Dataset<Row> rows(SparkSession spark, List<Line> lines) {
        return spark.createDataFrame(
                lines.stream()
                        .map(line -> RowFactory.create(
                                line.buyer, line.supplier, 2026, 1, false, line.pence, new String[] {"48", "480"}))
                        .toList(),
                SCHEMA);
    }

    /** A contract of one supplier. */
    record Line(String buyer, String supplier, Long pence) {

        String pair() {
            return buyer + "|" + supplier;
        }
    }
}
