package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class SharedIdentifiersTest {

    private static final String NUMBER = "GB-COH-01234567";

    private static final List<String> UNLIKE =
            List.of("Hargate Rill Ltd", "Ozmanthus Works plc", "Quenby Thrale LLP", "Mrs Vesper Lunn");

    private static final StructType NAMES = new StructType()
            .add(NamePairs.NODE, "string")
            .add(NamePairs.NAME, "string")
            .add(NamePairs.ROWS, "long")
            .add(SupplierNames.AWARDED_PENCE, "decimal(20,0)")
            .add(SupplierNames.PAID_PENCE, "decimal(20,0)")
            .add(SupplierNames.SIGNS, "array<string>");

    private static final StructType LINES = new StructType()
            .add("supplier_id", "string")
            .add("company_number", "string")
            .add("supplier_name", "string");

    private final SparkSession spark;

    SharedIdentifiersTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aNumberGivenForManyUnlikeNamesIsNobodys() {
        SharedIdentifiers shared = SharedIdentifiers.of(names(UNLIKE));

        assertThat(shared.nodes()).containsExactly(NUMBER);
        assertThat(shared.warnings(spark).collectAsList())
                .singleElement()
                .satisfies(warning -> assertThat(warning.getString(3))
                        .contains("4 names", "Hargate Rill Ltd", "Quenby Thrale LLP")
                        .as("a person is not named")
                        .doesNotContain("Lunn"));
        assertThat(shared.ignoredInNames(names(UNLIKE))
                        .select(NamePairs.NODE)
                        .distinct()
                        .collectAsList())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getString(0)).startsWith("NAME-"));
    }

    @Test
    void theOrderOfNamesChangesNothing() {
        List<String> reversed = new ArrayList<>(UNLIKE);
        Collections.reverse(reversed);

        assertThat(SharedIdentifiers.of(names(reversed)).warnings(spark).collectAsList())
                .isEqualTo(SharedIdentifiers.of(names(UNLIKE)).warnings(spark).collectAsList());
    }

    @Test
    void aFirmWithManySpellingsSitesAndOtherNamesKeepsItsNumber() {
        assertThat(SharedIdentifiers.of(names(List.of(
                                "Hargate Rill Ltd",
                                "HARGATE RILL LIMITED",
                                "Hargate & Rill",
                                "Hargate Care t/a Rose Lodge",
                                "Rose Lodge",
                                "Invoice Finance re Hargate Rill Ltd",
                                "HR")))
                        .nodes())
                .isEmpty();
    }

    @Test
    void aFewMistakesDoNotTakeItsNumberFromWhomMostNamesAre() {
        List<String> mostly = new ArrayList<>(UNLIKE);
        mostly.addAll(List.of("Hargate Rill North", "Hargate Rill Homes", "Hargate Rill Works", "Hargate Rill Roads"));

        assertThat(SharedIdentifiers.of(names(mostly)).nodes()).isEmpty();
    }

    @Test
    void awardsFallBackOnTheirNamesAndKeepNoNumber() {
        SharedIdentifiers shared = SharedIdentifiers.of(names(UNLIKE));
        Dataset<Row> lines = spark.createDataFrame(
                List.of(
                        RowFactory.create(NUMBER, "01234567", "Hargate Rill Ltd"),
                        RowFactory.create("GB-COH-02968830", "02968830", "Sound Firm Ltd")),
                LINES);

        List<Row> ignored = shared.ignoredInAwards(lines).collectAsList();

        assertThat(ignored.get(0).getString(0)).startsWith("NAME-");
        assertThat(ignored.get(0).isNullAt(1)).isTrue();
        assertThat(ignored.get(1)).isEqualTo(RowFactory.create("GB-COH-02968830", "02968830", "Sound Firm Ltd"));
    }

    private Dataset<Row> names(List<String> written) {
        return spark.createDataFrame(
                written.stream()
                        .map(name -> RowFactory.create(NUMBER, name, 1L, null, null, new String[0]))
                        .toList(),
                NAMES);
    }
}
