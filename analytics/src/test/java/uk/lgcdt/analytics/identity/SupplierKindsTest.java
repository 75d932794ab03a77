package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class SupplierKindsTest {

    private static final StructType MEMBERS = new StructType()
            .add(SupplierIds.SUPPLIER_ID, "string")
            .add(NamePairs.NODE, "string")
            .add(NamePairs.NAME, "string")
            .add(NamePairs.ROWS, "long");

    private final SparkSession spark;

    SupplierKindsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void anEntryInARegisterGoesBeforeWords() {
        assertThat(kinds(
                        member("A", "GB-COH-01234567", "Hargate Rill", 1),
                        member("B", "GB-CHC-1089464", "Hargate Rill Ltd", 9),
                        member("C", "NAME-1", "Hargate Rill Ltd", 1)))
                .containsEntry("A", "company identifier")
                .containsEntry("B", "charity identifier")
                .containsEntry("C", "company words");
    }

    @Test
    void aCompanyNumberMakesNoCouncilACompany() {
        assertThat(kinds(
                        member("A", "GB-COH-01234567", "Leeds City Council", 5),
                        member("A", "NAME-1", "Leeds CC Trading Ltd", 1),
                        member("B", "GB-COH-02345678", "Hargate Charity", 5)))
                .containsEntry("A", "public-body words")
                .containsEntry("B", "charity words");
    }

    @Test
    void wordsAreOfWhomMostRowsAreAndAPersonIsNothingElse() {
        assertThat(kinds(
                        member("A", "NAME-1", "Leeds City Council", 1),
                        member("A", "NAME-2", "Hargate Rill Ltd", 2),
                        member("B", "NAME-3", "Mr J Smith", 9),
                        member("C", "NAME-4", "Mr J Smith", 9),
                        member("C", "NAME-5", "J Smith Ltd", 1)))
                .containsEntry("A", "company words")
                .containsEntry("B", "individual words")
                .containsEntry("C", "company words");
    }

    @Test
    void whatNothingTellsIsUnknown() {
        assertThat(kinds(member("A", "NAME-1", "Hargate Rill", 1)))
                .containsEntry("A", "unknown unknown")
                .containsEntry("Z", "unknown unknown");
    }

    /** Of the suppliers A to C, and of Z, which has no name. */
    private Map<String, String> kinds(Row... members) {
        Dataset<Row> suppliers = spark.createDataset(List.of("A", "B", "C", "Z"), Encoders.STRING())
                .toDF(SupplierIds.SUPPLIER_ID);
        Map<String, String> kinds = new TreeMap<>();
        SupplierKinds.with(suppliers, spark.createDataFrame(List.of(members), MEMBERS))
                .collectAsList()
                .forEach(row -> kinds.put(row.getString(0), row.getString(1) + " " + row.getString(2)));
        return kinds;
    }

    private static Row member(String supplier, String node, String name, long rows) {
        return RowFactory.create(supplier, node, name, rows);
    }
}
