package uk.lgcdt.analytics.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class CorporateGroupsTest {

    private static final StructType SUPPLIERS = new StructType()
            .add("supplier_id", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("company_number", DataTypes.StringType);

    private final SparkSession spark;

    CorporateGroupsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aChainLeadsToItsLastParent() {
        Map<String, Row> groups = groups(
                List.of("A", "B", "TOP"),
                entity("A"),
                entity("B"),
                entity("MID"),
                entity("TOP"),
                owns("A", "MID", 75, 100),
                owns("MID", "TOP", 50, 75),
                owns("B", "TOP", 75, 100));

        assertThat(groups.values())
                .allSatisfy(row -> assertThat(row.<String>getAs("group_id")).isEqualTo("GB-COH-TOP"))
                .allSatisfy(row -> assertThat(row.<String>getAs("group_name")).isEqualTo("TOP LTD"));
        assertThat(groups.get("A").<String>getList(groups.get("A").fieldIndex("path")))
                .containsExactly("A", "MID", "TOP");
        assertThat(ownership(groups, "A")).isEqualTo("parent");
        assertThat(ownership(groups, "TOP")).isEqualTo("unknown");
    }

    @Test
    void halfTheSharesOrLessMakeNoParentButTheRightToAppointTheBoardDoes() {
        Map<String, Row> groups = groups(
                List.of("A", "B", "C"),
                entity("A"),
                entity("B"),
                entity("C"),
                entity("P"),
                owns("A", "P", 50, 50),
                owns("B", "P", 25, 50),
                relationship("C", "P", "\"interests\":[\"appointment-of-board\"]"));

        assertThat(groups.get("A").<String>getAs("group_id")).isEqualTo("GB-COH-A");
        assertThat(ownership(groups, "A")).isEqualTo("none");
        assertThat(ownership(groups, "B")).isEqualTo("none");
        assertThat(groups.get("C").<String>getAs("group_id")).isEqualTo("GB-COH-P");
    }

    @Test
    void aRingOfCompaniesIsOneGroupWhicheverItIsEnteredBy() {
        Map<String, Row> groups = groups(
                List.of("A", "B", "C", "D"),
                entity("A"),
                entity("B"),
                entity("C"),
                entity("D"),
                owns("C", "A", 75, 100),
                owns("A", "B", 75, 100),
                owns("B", "C", 75, 100),
                owns("D", "B", 75, 100));

        assertThat(groups.values())
                .allSatisfy(row -> assertThat(row.<String>getAs("group_id")).isEqualTo("GB-COH-A"));
    }

    @Test
    void aParentAbroadIsKnownByItsNameAndASupplierWithoutANumberStandsAlone() {
        Map<String, Row> groups = groups(
                Arrays.asList("A", "B", null),
                entity("A"),
                entity("B"),
                "{\"landed\":1,\"id\":\"X\",\"kind\":\"entity\",\"name\":\"Far Away  GmbH\"}",
                "{\"landed\":1,\"id\":\"Y\",\"kind\":\"entity\",\"name\":\"FAR AWAY GMBH\"}",
                owns("A", "X", 75, 100),
                owns("B", "Y", 75, 100));

        assertThat(groups.get("A").<String>getAs("group_id"))
                .startsWith("GROUP-")
                .isEqualTo(groups.get("B").getAs("group_id"));
        assertThat(groups.get("none").<String>getAs("group_id")).isEqualTo("S-null");
        assertThat(ownership(groups, "none")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomForestsAgreeWithAWalkInPlainJavaInAnyOrder(long seed) {
        Random random = new Random(seed);
        Map<String, String> parents = new HashMap<>();
        List<String> statements = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String number = "N%02d".formatted(i);
            numbers.add(number);
            statements.add(entity(number));
            if (i > 0 && random.nextDouble() < 0.6) {
                String parent = "N%02d".formatted(Math.max(0, i - 1 - random.nextInt(6)));
                parents.put(number, parent);
                statements.add(owns(number, parent, 75, 100));
            }
        }
        Collections.shuffle(statements, random);

        Map<String, Row> groups = groups(numbers, statements.toArray(String[]::new));

        for (String number : numbers) {
            String head = number;
            while (parents.containsKey(head)) {
                head = parents.get(head);
            }
            assertThat(groups.get(number).<String>getAs("group_id")).isEqualTo("GB-COH-" + head);
        }
    }

    private static String ownership(Map<String, Row> groups, String number) {
        return groups.get(number).getAs("ownership");
    }

    private static String entity(String number) {
        return """
                {"landed":1,"id":"%1$s","kind":"entity","name":"%1$s LTD","company_number":"%1$s"}""".formatted(number);
    }

    private static String owns(String company, String parent, int least, int most) {
        return relationship(
                company,
                parent,
                "\"interests\":[\"shareholding\"],\"share_min\":\"%d\",\"share_max\":\"%d\"".formatted(least, most));
    }

    private static String relationship(String company, String parent, String more) {
        return """
                {"landed":1,"id":"%1$s-%2$s","kind":"relationship","subject":"%1$s","entity":"%2$s",%3$s}""".formatted(company, parent, more);
    }

    private Map<String, Row> groups(List<String> numbers, String... statements) {
        Dataset<Row> ownership = Ownership.of(
                spark.createDataset(List.of(statements), Encoders.STRING()).toDF("value"));
        List<Row> suppliers = numbers.stream()
                .map(number -> RowFactory.create("S-" + number, number + " as supplier", number))
                .toList();
        Map<String, Row> groups = new HashMap<>();
        for (Row row : CorporateGroups.of(ownership, spark.createDataFrame(suppliers, SUPPLIERS))
                .collectAsList()) {
            String id = row.getAs("supplier_id");
            groups.put(id.equals("S-null") ? "none" : id.substring(2), row);
        }
        return groups;
    }
}
