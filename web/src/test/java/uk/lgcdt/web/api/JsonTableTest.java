package uk.lgcdt.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lgcdt.infra.spreadsheet.FileTable;

class JsonTableTest {

    private record Sold(
            @Nullable String name,
            @Nullable BigDecimal gbp,
            @Nullable LocalDate day) {}

    @Test
    void numbersAreExactTextsAreAsTheyAreAndNothingIsNull() {
        var table = new FileTable<Sold>()
                .text("name", Sold::name)
                .number("awarded_gbp", 2, Sold::gbp)
                .day("paid_on", Sold::day);

        byte[] json = JsonTable.write(
                table,
                List.of(
                        new Sold("=1+1", new BigDecimal("1E+3"), LocalDate.of(2026, 3, 31)),
                        new Sold(null, new BigDecimal("1234567890123456.50"), null)),
                Map.of("run", "3"));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("""
                {"source":{"run":"3"},"rows":[{"name":"=1+1","awarded_gbp":1000,"paid_on":"2026-03-31"},\
                {"name":null,"awarded_gbp":1234567890123456.50,"paid_on":null}]}""");
    }
}
