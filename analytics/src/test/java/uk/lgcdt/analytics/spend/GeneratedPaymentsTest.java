package uk.lgcdt.analytics.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.TableCells;
import uk.lgcdt.analytics.reference.Payment;
import uk.lgcdt.analytics.reference.SpendReference;

/**
 * Payments with credits, noughts, ties, spellings, repeats in one file and in another, and without day, name or amount: every
 * column of both tables of spending, once by Spark and once in plain Java.
 */
@SparkTest
class GeneratedPaymentsTest {

    private final SparkSession spark;

    GeneratedPaymentsTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyColumnOfEveryPeriodAndMonth(long seed) {
        List<Payment> payments = payments(new Random(seed));
        Dataset<Row> lines = SpendLines.of(spark.createDataset(
                        payments.stream().map(GeneratedPaymentsTest::line).toList(), Encoders.STRING())
                .toDF("value"));
        Dataset<Row> repeats = SpendRepeats.of(lines).localCheckpoint();
        Dataset<Row> once = SpendLines.once(lines, repeats).localCheckpoint();

        assertThat(TableCells.of(BuyerSpendSummary.of(once, repeats), "buyer", "period_kind", "period", "vat_basis"))
                .isEqualTo(SpendReference.summaries(payments));
        assertThat(TableCells.of(BuyerSpend.of(once), "council_code", "month", "supplier_name", "vat_basis"))
                .isEqualTo(SpendReference.months(payments));
    }

    private static List<Payment> payments(Random random) {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            int supplier = (int) Math.abs(random.nextGaussian() * 15);
            String name = random.nextInt(3) == 0
                    ? " SUPPLIER  %d Ltd ".formatted(supplier)
                    : "Supplier %d Ltd".formatted(supplier);
            Payment payment = new Payment(
                    1 + random.nextInt(4),
                    i,
                    "E0800003" + (5 + random.nextInt(2)),
                    random.nextInt(25) == 0 ? null : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(500)),
                    random.nextInt(20) == 0 ? null : random.nextInt(30) == 0 ? "  " : name,
                    pence(random),
                    List.of("net", "net", "gross", "unknown").get(random.nextInt(4)),
                    random.nextInt(12) == 0,
                    "purpose " + random.nextInt(3));
            payments.add(payment);
            if (random.nextInt(8) == 0) {
                payments.add(again(payment, 1 + random.nextInt(4), 1_000 + i));
            }
        }
        return payments;
    }

    private static Long pence(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> 0L;
            case 2 -> -(long) random.nextInt(400_000);
            case 3, 4 -> 50_000L;
            default -> (long) Math.exp(3 + 12 * random.nextDouble());
        };
    }

    private static Payment again(Payment payment, long file, int row) {
        return new Payment(
                file,
                row,
                payment.council(),
                payment.day(),
                payment.supplier(),
                payment.pence(),
                payment.basis(),
                payment.redacted(),
                payment.purpose());
    }

    private static String line(Payment payment) {
        StringBuilder line =
                new StringBuilder("{\"landed\":%d,\"position\":\"row %d\",\"council\":\"%s\",\"purpose\":\"%s\""
                        .formatted(payment.file(), payment.row(), payment.council(), payment.purpose()));
        text(line, "paid_on", payment.day());
        text(line, "supplier", payment.supplier());
        text(
                line,
                "amount_gbp",
                payment.pence() == null
                        ? null
                        : BigDecimal.valueOf(payment.pence(), 2).toPlainString());
        text(line, "vat_basis", payment.basis());
        return line.append(",\"redacted\":")
                .append(payment.redacted())
                .append('}')
                .toString();
    }

    private static void text(StringBuilder line, String name, Object value) {
        if (value != null) {
            line.append(",\"").append(name).append("\":\"").append(value).append('"');
        }
    }
}
