package uk.lgcdt.analytics.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class PayeesTest {

    private static final StructType LINES = new StructType()
            .add("council_code", "string")
            .add("supplier_name", "string")
            .add("company_number", "string")
            .add("paid_pence", "long")
            .add("redacted", "boolean");

    private static final StructType IDS =
            new StructType().add(NamePairs.NODE, "string").add(SupplierIds.SUPPLIER_ID, "string");

    private final SparkSession spark;

    PayeesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aNameIsTheSupplierItWasTakenForUnlessItHasTheNumbersOfSeveral() {
        Dataset<Row> paid = SupplierNames.paid(spark.createDataFrame(
                List.of(
                        line("E1", "Hargate Rill Ltd", null),
                        line("E1", "Hargate Rill Ltd", null),
                        line("E2", "Quenby", "1234567"),
                        line("E2", "Quenby", "2345678"),
                        line("E3", "Quenby", "2345678"),
                        RowFactory.create("E3", "Mr J Smith", null, 100L, true)),
                LINES));
        Dataset<Row> ids = spark.createDataFrame(
                paid.select(NamePairs.NODE).distinct().collectAsList().stream()
                        .map(row -> RowFactory.create(row.getString(0), "S of " + row.getString(0)))
                        .toList(),
                IDS);

        assertThat(paid.collectAsList()).hasSize(4);
        assertThat(Payees.of(paid, ids).collectAsList())
                .extracting(row -> row.getString(0) + " " + row.getString(1) + " " + row.getString(2))
                .satisfiesExactlyInAnyOrder(
                        hargate -> assertThat(hargate).startsWith("E1 Hargate Rill Ltd S of NAME-"),
                        quenby -> assertThat(quenby).isEqualTo("E3 Quenby S of GB-COH-02345678"));
    }

    private static Row line(String council, String name, String number) {
        return RowFactory.create(council, name, number, 100L, false);
    }
}
