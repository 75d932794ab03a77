package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.infra.spend.VatBasis;

class PaymentJsonTest {

    private static final int PAYMENTS = 5_000;

    private final PaymentJson json = new PaymentJson();

    @Test
    void writesEveryField() {
        String line = text(new Payment(
                "E08000035",
                new DateReader.Day(LocalDate.of(2026, 4, 3), true),
                "Invented \"A\" \\ Ltd",
                new BigDecimal("-0.50"),
                VatBasis.NET,
                true,
                true,
                "Gl\u00fchwein \ud83c\udf77\t",
                "Roads",
                "Works",
                "T1",
                "01234567",
                "S1",
                "ff"));
        assertThat(line).isEqualTo("""
                        {"landed":7,"position":"row 2","council":"E08000035","paid_on":"2026-04-03","supplier":"Invented \\"A\\" \\\\ Ltd",\
                        "amount_gbp":"-0.50","purpose":"Gl\u00fchwein \ud83c\udf77\\u0009","department":"Roads","transaction":"T1",\
                        "company_number":"01234567","category":"Works","supplier_number":"S1","vat_basis":"net",\
                        "date_approximate":true,"redacted":true,"card":true,"other":"ff"}""");
    }

    /** Of any text in it, halves of surrogate pairs become U+FFFD and all else stays. */
    @Test
    void keepsAnyText() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int count = 0; count < PAYMENTS; count++) {
            StringBuilder purpose = new StringBuilder();
            for (int length = random.nextInt(3_000) / (1 + random.nextInt(300)); length > 0; length--) {
                purpose.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            }
            JsonNode read = JsonMapper.shared()
                    .readTree(text(new Payment(
                            "E08000035",
                            new DateReader.Day(LocalDate.of(2026, 4, 3), false),
                            "Invented Ltd",
                            BigDecimal.ONE.setScale(2),
                            VatBasis.UNKNOWN,
                            false,
                            false,
                            purpose.toString(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            "")));
            String wellFormed = purpose.toString().replaceAll("[\ud800-\udfff]", "\ufffd");
            assertThat(read.get("purpose").stringValue()).as("seed %d", seed).isEqualTo(wellFormed);
            assertThat(read.get("department")).isNull();
        }
    }

    private String text(Payment payment) {
        return new String(json.write(payment, 7, "row 2"), StandardCharsets.UTF_8);
    }
}
