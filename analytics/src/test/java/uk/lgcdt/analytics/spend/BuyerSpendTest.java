package uk.lgcdt.analytics.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class BuyerSpendTest {

    private final SparkSession spark;

    BuyerSpendTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void paymentsAddUpByCouncilMonthAndSupplier() {
        assertThat(spend(
                        line("E08000035", "2026-04-03", "ACME", "100.10"),
                        line("E08000035", "2026-04-30", "ACME", "0.20"),
                        line("E08000035", "2026-05-01", "ACME", "5.00"),
                        line("E08000036", "2026-04-03", "ACME", "7.00"),
                        line("E08000035", "2026-04-03", "Acme Ltd", "1.00")))
                .containsExactlyInAnyOrder(
                        "[E08000035,2026-04-01,ACME,unknown,2,100.30]",
                        "[E08000035,2026-05-01,ACME,unknown,1,5.00]",
                        "[E08000036,2026-04-01,ACME,unknown,1,7.00]",
                        "[E08000035,2026-04-01,Acme Ltd,unknown,1,1.00]");
    }

    @Test
    void whatAnAbolishedCouncilPaidCountsForItsSuccessor() {
        assertThat(spend(
                        line("E07000163", "2022-04-03", "ACME", "600.00"),
                        line("E06000065", "2022-04-09", "ACME", "50.00"),
                        line("BODY-home-office", "2022-04-09", "ACME", "5.00")))
                .containsExactlyInAnyOrder(
                        "[E06000065,2022-04-01,ACME,unknown,2,650.00]",
                        "[BODY-home-office,2022-04-01,ACME,unknown,1,5.00]");
    }

    @Test
    void aReversalLowersTheTotal() {
        assertThat(spend(
                        line("E08000035", "2026-04-03", "ACME", "600.00"),
                        line("E08000035", "2026-04-09", "ACME", "-750.50")))
                .containsExactly("[E08000035,2026-04-01,ACME,unknown,2,-150.50]");
    }

    @Test
    void amountsOfDifferentVatBasesAreNotAdded() {
        String line = line("E08000035", "2026-04-03", "ACME", "100.00");

        assertThat(spend(line, withBasis(line, "net"), withBasis(line, "gross"), withBasis(line, "net")))
                .containsExactlyInAnyOrder(
                        "[E08000035,2026-04-01,ACME,unknown,1,100.00]",
                        "[E08000035,2026-04-01,ACME,net,2,200.00]",
                        "[E08000035,2026-04-01,ACME,gross,1,100.00]");
    }

    private static String withBasis(String line, String basis) {
        return line.replace("}", ",\"vat_basis\":\"" + basis + "\"}");
    }

    @Test
    void aNameTooLongForAnIndexIsCut() {
        assertThat(spend(line("E08000035", "2026-04-03", "a".repeat(3_000), "1.00")))
                .containsExactly("[E08000035,2026-04-01," + "a".repeat(500) + ",unknown,1,1.00]");
    }

    private static String line(String council, String paidOn, String supplier, String amount) {
        return "{\"landed\":1,\"position\":\"row 2\",\"council\":\"%s\",\"paid_on\":\"%s\",\"supplier\":\"%s\",\"amount_gbp\":\"%s\"}"
                .formatted(council, paidOn, supplier, amount);
    }

    private List<String> spend(String... received) {
        var lines = spark.createDataset(List.of(received), Encoders.STRING()).toDF("value");
        return BuyerSpend.of(SpendLines.of(lines)).collectAsList().stream()
                .map(Object::toString)
                .toList();
    }
}
