package uk.lgcdt.analytics.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class SpendRepeatsTest {

    private final SparkSession spark;

    SpendRepeatsTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aLinePublishedAgainCountsOnceAndBothPlacesAreKept() {
        Dataset<Row> lines = lines(
                line(1, "row 10", "2026-04-03", "600.00"),
                line(1, "row 9", "2026-04-03", "600.00"),
                line(2, "row 2", "2026-04-03", "600.00"),
                line(2, "row 3", "2026-04-03", "600.01"));

        Dataset<Row> repeats = SpendRepeats.of(lines);

        assertThat(shown(repeats.drop("paid_on", "supplier_name", "vat_basis", "redacted")))
                .containsExactlyInAnyOrder("[E08000035,1,row 10,1,row 9,60000]", "[E08000035,2,row 2,1,row 9,60000]");
        assertThat(shown(SpendLines.once(lines, repeats).select("landed_file_id", "position")))
                .containsExactlyInAnyOrder("[1,row 9]", "[2,row 3]");
    }

    @Test
    void aPaymentAndItsTakingBackAreBothMarked() {
        Dataset<Row> lines = lines(
                line(1, "row 2", "2026-04-03", "600.00"),
                line(1, "row 3", "2026-04-30", "-600.00"),
                line(1, "row 4", "2026-04-30", "5.00"),
                line(1, "row 5", "2026-12-30", "-5.00"));

        assertThat(shown(SpendLines.once(lines, SpendRepeats.of(lines)).select("position", "reversed")))
                .containsExactlyInAnyOrder("[row 2,true]", "[row 3,true]", "[row 4,false]", "[row 5,false]");
    }

    @Test
    void aCreditPairsWithTheNearestPaymentBeforeIt() {
        List<String> received = new ArrayList<>();
        for (int month = 0; month < 80; month++) {
            LocalDate day = LocalDate.of(2020, 1, 5).plusMonths(month);
            received.add(line(1, "row " + (month + 2), day.toString(), "100.00"));
        }
        received.add(line(1, "row 90", "2026-03-20", "-100.00"));
        received.add(line(1, "row 91", "2026-03-21", "-100.00"));
        received.add(line(1, "row 92", "2019-12-31", "-100.00"));
        Dataset<Row> lines = lines(received.toArray(String[]::new));

        assertThat(shown(SpendLines.once(lines, SpendRepeats.of(lines))
                        .where("reversed")
                        .select("position", "paid_on")))
                .containsExactlyInAnyOrder(
                        "[row 90,2026-03-20]", "[row 91,2026-03-21]", "[row 76,2026-03-05]", "[row 75,2026-02-05]");
    }

    private static String line(int file, String position, String paidOn, String amount) {
        return "{\"landed\":%d,\"position\":\"%s\",\"council\":\"E08000035\",\"paid_on\":\"%s\",\"supplier\":\"A\",\"amount_gbp\":\"%s\"}"
                .formatted(file, position, paidOn, amount);
    }

    private Dataset<Row> lines(String... received) {
        return SpendLines.of(
                spark.createDataset(List.of(received), Encoders.STRING()).toDF("value"));
    }

    private static List<String> shown(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Object::toString).toList();
    }
}
