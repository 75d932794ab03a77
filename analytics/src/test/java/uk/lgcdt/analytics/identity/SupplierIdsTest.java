package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class SupplierIdsTest {

    private static final StructType BEFORE =
            new StructType().add(NamePairs.NODE, "string").add(SupplierIds.SUPPLIER_ID, "string");
    private static final StructType GROUPS =
            new StructType().add(NamePairs.NODE, "string").add(SupplierGroups.GROUP, "string");
    private static final StructType NAMES =
            new StructType().add(NamePairs.NODE, "string").add(NamePairs.ROWS, "long");

    private final SparkSession spark;

    SupplierIdsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aNewGroupIsCalledByItsEntryInARegisterElseByItsCommonestName() {
        assertThat(ids(
                        List.of(
                                row("NAME-a", "NAME-a"),
                                row("GB-COH-1", "NAME-a"),
                                row("NAME-c", "NAME-c"),
                                row("NAME-d", "NAME-c")),
                        List.of(row("NAME-a", 9L), row("GB-COH-1", 1L), row("NAME-c", 1L), row("NAME-d", 2L)),
                        List.of()))
                .containsEntry("NAME-a", "GB-COH-1")
                .containsEntry("GB-COH-1", "GB-COH-1")
                .containsEntry("NAME-c", "NAME-d")
                .containsEntry("NAME-d", "NAME-d");
    }

    @Test
    void anIdIsKeptThoughALesserOrRegisteredMemberJoins() {
        assertThat(ids(
                        List.of(row("NAME-b", "GB-COH-1"), row("GB-COH-1", "GB-COH-1")),
                        List.of(row("NAME-b", 3L), row("GB-COH-1", 50L)),
                        List.of(row("NAME-b", "NAME-b"))))
                .containsEntry("NAME-b", "NAME-b")
                .containsEntry("GB-COH-1", "NAME-b");
    }

    @Test
    void ofMergedGroupsTheLargersIdStays() {
        assertThat(ids(
                        List.of(row("NAME-a", "NAME-a"), row("NAME-b", "NAME-a")),
                        List.of(row("NAME-a", 3L), row("NAME-b", 5L)),
                        List.of(row("NAME-a", "NAME-a"), row("NAME-b", "NAME-b"))))
                .containsEntry("NAME-a", "NAME-b")
                .containsEntry("NAME-b", "NAME-b");
    }

    @Test
    void afterASplitTheLargerPartKeepsTheIdAndTheOtherGetsAnIdThatNobodyHas() {
        Map<String, String> ids = ids(
                List.of(row("NAME-a", "NAME-a"), row("NAME-b", "NAME-b")),
                List.of(row("NAME-a", 3L), row("NAME-b", 5L)),
                List.of(row("NAME-a", "NAME-a"), row("NAME-b", "NAME-a")));

        assertThat(ids).containsEntry("NAME-b", "NAME-a");
        assertThat(ids.get("NAME-a")).isEqualTo("NAME-a-B");
    }

    private Map<String, String> ids(List<Row> groups, List<Row> names, List<Row> before) {
        Dataset<Row> ids = SupplierIds.of(
                spark.createDataFrame(groups, GROUPS).join(spark.createDataFrame(names, NAMES), NamePairs.NODE),
                spark.createDataFrame(before, BEFORE));
        Map<String, String> found = new TreeMap<>();
        ids.select(NamePairs.NODE, SupplierIds.SUPPLIER_ID)
                .collectAsList()
                .forEach(row -> found.put(row.getString(0), row.getString(1)));
        return found;
    }

    private static Row row(Object... values) {
        return RowFactory.create(values);
    }
}
