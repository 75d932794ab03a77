package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

/** What people decided, from names to suppliers. */
@SparkTest
class DecidedSuppliersTest {

    private static final StructType NAMES = new StructType()
            .add(NamePairs.NODE, "string")
            .add(NamePairs.NAME, "string")
            .add(NamePairs.ROWS, "long")
            .add(SupplierNames.AWARDED_PENCE, "long")
            .add(SupplierNames.PAID_PENCE, "long")
            .add(SupplierNames.SIGNS, "array<string>");

    private static final List<String> WRITTEN = List.of(
            "Hargate Rill Ltd",
            "HARGATE RILL LIMITED",
            "Hargate & Rill",
            "Ozmanthus Works",
            "Quenby Thrale Ltd",
            "Quenby Thrale Limited",
            "Alone LLP");

    private static final Decision APART = decision("HARGATE RILL LIMITED", "Hargate Rill Ltd", false);
    private static final Decision TOGETHER = decision("Ozmanthus Works", "Quenby Thrale Ltd", true);

    private final SparkSession spark;

    DecidedSuppliersTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void namesDecidedToBeTwoAreNeverJoinedThroughOthersEither() {
        Map<String, String> undecided = ids(WRITTEN, List.of(), Map.of());
        assertThat(undecided.get("Hargate Rill Ltd")).isEqualTo(undecided.get("HARGATE RILL LIMITED"));

        Map<String, String> decided = ids(WRITTEN, List.of(APART), undecided);

        assertThat(decided.get("Hargate Rill Ltd")).isNotEqualTo(decided.get("HARGATE RILL LIMITED"));
        assertThat(decided.get("Hargate & Rill"))
                .isIn(decided.get("Hargate Rill Ltd"), decided.get("HARGATE RILL LIMITED"));
    }

    @Test
    void namesDecidedToBeOneAreJoinedThoughTheyHaveNothingInCommon() {
        Map<String, String> decided = ids(WRITTEN, List.of(TOGETHER), Map.of());

        assertThat(decided.get("Ozmanthus Works")).isEqualTo(decided.get("Quenby Thrale Ltd"));
        assertThat(decided.get("Quenby Thrale Limited"))
                .as("other spellings come along")
                .isEqualTo(decided.get("Ozmanthus Works"));
        assertThat(decided.get("Alone LLP")).isNotEqualTo(decided.get("Ozmanthus Works"));
    }

    @Test
    void aDecisionHoldsInAnyOrderOfNamesAndWhenDataGrow() {
        List<Decision> decisions = List.of(APART, TOGETHER);
        Map<String, String> decided = ids(WRITTEN, decisions, Map.of());
        List<String> shuffled = new ArrayList<>(WRITTEN);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(ids(shuffled, decisions, Map.of())).isEqualTo(decided);

        List<String> grown = new ArrayList<>(WRITTEN);
        grown.addAll(List.of("Hargate Rill", "Hargate Rill (Ltd)", "Quenby Thrale", "Other Firm plc", "Rill Ltd"));
        Map<String, String> later = ids(grown, decisions, decided);

        assertThat(later.get("Hargate Rill Ltd")).isNotEqualTo(later.get("HARGATE RILL LIMITED"));
        assertThat(later.get("Ozmanthus Works")).isEqualTo(later.get("Quenby Thrale Ltd"));
        decided.forEach((name, id) -> assertThat(later.get(name)).as(name).isEqualTo(id));
    }

    @Test
    void undoingRestoresWhatWas() {
        Map<String, String> before = ids(WRITTEN, List.of(), Map.of());
        Map<String, String> decided = ids(WRITTEN, List.of(APART, TOGETHER), before);
        assertThat(decided).isNotEqualTo(before);

        assertThat(ids(WRITTEN, List.of(), decided)).isEqualTo(before);
    }

    @Test
    void twoEntriesOfCompaniesHouseAreOneWhereSomebodyDecidedSo() {
        Dataset<Row> names = spark.createDataFrame(
                List.of(
                        written("GB-COH-01111111", "Hargate Rill Ltd", 5),
                        written("GB-COH-02222222", "Hargate Rill Ltd", 1)),
                NAMES);

        assertThat(ids(names, List.of(), Map.of()).values()).doesNotHaveDuplicates();
        assertThat(ids(names, List.of(decision("GB-COH-01111111", "GB-COH-02222222", true)), Map.of())
                        .values())
                .containsOnly("GB-COH-01111111");
    }

    @Test
    void aContradictionIsWarnedOf() {
        Decisions decisions = Decisions.of(List.of(TOGETHER, decision("Ozmanthus Works", "Quenby Thrale Ltd", false)));

        assertThat(SupplierResolution.warnings(spark, decisions).collectAsList())
                .singleElement()
                .satisfies(row -> assertThat(row.getString(3))
                        .contains("\"Ozmanthus Works\" and \"Quenby Thrale Ltd\" are two suppliers"));
    }

    @Test
    void eachPairKeepsThePiecesThatItsWeightIsTheSumOf() {
        Dataset<Row> names = spark.createDataFrame(
                WRITTEN.stream().map(name -> written(name, name, 1)).toList(), NAMES);
        SupplierResolution resolution = new SupplierResolution(spark, names, Decisions.of(List.of(TOGETHER)));

        List<Row> pairs = weighed(resolution).collectAsList();

        assertThat(pairs)
                .anySatisfy(pair -> {
                    assertThat(pair.<String>getAs("one")).isEqualTo("Ozmanthus Works");
                    assertThat(pair.<java.math.BigDecimal>getAs("one_gbp"))
                            .as("what is given back takes nothing off")
                            .isEqualByComparingTo("3");
                })
                .allSatisfy(pair -> {
                    var bits = java.util.regex.Pattern.compile("\"bits\":(-?[0-9.]+)")
                            .matcher(pair.getAs("evidence"));
                    double sum = bits.results()
                            .mapToDouble(found -> Double.parseDouble(found.group(1)))
                            .sum();
                    assertThat(sum)
                            .isCloseTo(
                                    pair.<java.math.BigDecimal>getAs("bits").doubleValue(),
                                    org.assertj.core.data.Offset.offset(0.06));
                });
    }

    @Test
    void aBuyerInCommonIsAmongThePiecesOfAPair() {
        Dataset<Row> names = spark.createDataFrame(
                java.util.stream.IntStream.range(0, 60)
                        .mapToObj(i -> i < 2
                                ? RowFactory.create(
                                        "NAME-" + i,
                                        i == 0 ? "Hargate Wexcome Electrical" : "Hargate Wexcombe Electrical",
                                        1L,
                                        null,
                                        null,
                                        new String[] {"buyer:Leeds City Council"})
                                : RowFactory.create("NAME-" + i, "Other " + i + " Firm", 1L, null, null, new String[0]))
                        .toList(),
                NAMES);
        SupplierResolution resolution = new SupplierResolution(spark, names, Decisions.none());

        assertThat(weighed(resolution)
                        .where("one_name = 'Hargate Wexcome Electrical'")
                        .collectAsList())
                .singleElement()
                .satisfies(pair -> assertThat(pair.<String>getAs("evidence"))
                        .contains("{\"feature\":\"same-buyer\",\"detail\":\"Leeds City Council\",\"bits\":1.00}"));
    }

    private Dataset<Row> weighed(SupplierResolution resolution) {
        Dataset<Row> ids = resolution.ids(SupplierResolution.nothingBefore(spark));
        return resolution.weighed(ids, resolution.members(ids));
    }

    private Map<String, String> ids(List<String> written, List<Decision> decisions, Map<String, String> before) {
        return ids(
                spark.createDataFrame(
                        written.stream()
                                .map(name -> written(name, name, 1L + name.length()))
                                .toList(),
                        NAMES),
                decisions,
                before);
    }

    private Map<String, String> ids(Dataset<Row> names, List<Decision> decisions, Map<String, String> before) {
        Dataset<Row> was = spark.createDataFrame(
                before.entrySet().stream()
                        .map(one -> RowFactory.create(one.getKey(), one.getValue()))
                        .toList(),
                new StructType().add(NamePairs.NODE, "string").add(SupplierIds.SUPPLIER_ID, "string"));
        Map<String, String> ids = new TreeMap<>();
        new SupplierResolution(spark, names, Decisions.of(decisions))
                .ids(was)
                .collectAsList()
                .forEach(row -> ids.put(row.getString(0), row.getString(1)));
        return ids;
    }

    /** Each row is £3 awarded and a payment of £2 given back. */
    private static Row written(String node, String name, long rows) {
        return RowFactory.create(node, name, rows, 300 * rows, -200 * rows, new String[0]);
    }

    private static Decision decision(String one, String other, boolean same) {
        return new Decision(one, one, other, other, same);
    }
}
