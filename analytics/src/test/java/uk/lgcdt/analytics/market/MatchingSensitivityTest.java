package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.identity.NamePairs;
import uk.lgcdt.analytics.identity.SupplierIds;

/** The worked example is that of docs/measures/matching-sensitivity.md. */
@SparkTest
class MatchingSensitivityTest {

    private final SparkSession spark;

    MatchingSensitivityTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void namesJoinedUnderLooseMatchingOnlyRaiseItsIndex() {
        List<Row> lines = List.of(
                award("o1", 40_000_00L, "Rill Care"),
                award("o2", 20_000_00L, "Rill Care Services"),
                award("o3", 20_000_00L, "Thrale"),
                award("o4", 20_000_00L, "Quenby"));

        Map<String, Row> figures =
                measure(lines, name -> name, name -> name.equals("Rill Care Services") ? "Rill Care" : name);

        assertThat(figures.get("strict-matching").<BigDecimal>getAs("value")).isEqualByComparingTo("2800");
        assertThat(figures.get("loose-matching").<BigDecimal>getAs("value")).isEqualByComparingTo("4400");
        assertThat(figures.get("loose-matching").<Long>getAs("n")).isEqualTo(3);
    }

    @Test
    void tooFewSuppliersUnderLooseMatchingAreInsufficient() {
        List<Row> lines = List.of(award("o1", 1_00L, "A"), award("o2", 1_00L, "B"), award("o3", 1_00L, "C"));

        Map<String, Row> figures = measure(lines, name -> name, name -> name.equals("C") ? "B" : name);

        assertThat(figures.get("strict-matching").<String>getAs("status")).isEqualTo("calculated");
        assertThat(figures.get("loose-matching").<String>getAs("reason")).isEqualTo(MeasureStatus.TOO_FEW_SUPPLIERS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomAwardsAgreeWithTheFormulaInPlainJava(long seed) {
        Random random = new Random(seed);
        List<Row> lines = new ArrayList<>();
        Map<String, Long> plain = new TreeMap<>();
        UnaryOperator<String> strict = name -> "S" + Integer.parseInt(name.substring(1)) / 2;
        for (int i = 0; i < 120; i++) {
            long pence = 1 + random.nextInt(1_000_000_00);
            List<String> names = Stream.generate(() -> "N" + (int) (40 * Math.pow(random.nextDouble(), 2)))
                    .limit(1 + random.nextInt(3))
                    .distinct()
                    .toList();
            List<String> suppliers =
                    names.stream().map(strict).distinct().sorted().toList();
            for (int j = 0; j < suppliers.size(); j++) {
                long part = pence / suppliers.size() + (j < pence % suppliers.size() ? 1 : 0);
                plain.merge(suppliers.get(j), part, Long::sum);
            }
            for (String name : names) {
                lines.add(award("o" + i, pence, name));
            }
        }
        BigDecimal total = BigDecimal.valueOf(
                plain.values().stream().mapToLong(each -> each).sum());
        BigDecimal squares = plain.values().stream()
                .map(each -> BigDecimal.valueOf(each).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        Row figure = measure(lines, strict, name -> name).get("strict-matching");

        assertThat(figure.<BigDecimal>getAs("value"))
                .isEqualByComparingTo(
                        squares.multiply(BigDecimal.valueOf(10_000)).divide(total.pow(2), 2, RoundingMode.HALF_UP));
        assertThat(figure.<Long>getAs("n")).isEqualTo(plain.size());
    }

    private Map<String, Row> measure(List<Row> lines, UnaryOperator<String> strict, UnaryOperator<String> loose) {
        Dataset<Row> unresolved = spark.createDataFrame(lines, AwardLines.UNSPLIT);
        Map<String, Row> figures = new HashMap<>();
        MatchingSensitivity.of(unresolved, ids(lines, strict), ids(lines, loose))
                .collectAsList()
                .forEach(row -> figures.put(row.getAs("basis"), row));
        return figures;
    }

    private Dataset<Row> ids(List<Row> lines, UnaryOperator<String> id) {
        List<Row> ids = lines.stream()
                .map(line -> line.getString(AwardLines.UNSPLIT.fieldIndex(AwardLines.SUPPLIER_ID)))
                .distinct()
                .map(node -> RowFactory.create(node, id.apply(node)))
                .toList();
        return spark.createDataFrame(
                ids, new StructType().add(NamePairs.NODE, "string").add(SupplierIds.SUPPLIER_ID, "string"));
    }

    private static Row award(String ocid, long pence, String supplier) {
        Map<String, Object> given = Map.of(
                AwardLines.OCID,
                ocid,
                AwardLines.SUPPLIER_ID,
                supplier,
                AwardLines.MARKETS,
                new String[] {"48"},
                AwardLines.YEAR,
                2025,
                AwardLines.AWARD_PENCE,
                pence,
                AwardLines.BUYER_ID,
                "B1");
        return RowFactory.create(Arrays.stream(AwardLines.UNSPLIT.fields())
                .map(field -> given.containsKey(field.name()) ? given.get(field.name()) : filler(field))
                .toArray());
    }

    private static Object filler(StructField field) {
        return switch (field.dataType().typeName()) {
            case "string" -> "x";
            case "boolean" -> false;
            case "array" -> new String[0];
            case "date" -> Date.valueOf("2025-06-30");
            case "long" -> 1L;
            default -> null;
        };
    }
}
