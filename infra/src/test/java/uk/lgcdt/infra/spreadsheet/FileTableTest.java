package uk.lgcdt.infra.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileTableTest {

    private record Sold(
            @Nullable String name,
            @Nullable Long contracts,
            @Nullable BigDecimal gbp,
            @Nullable LocalDate day,
            @Nullable Boolean open) {}

    private static final FileTable<Sold> TABLE = new FileTable<Sold>()
            .text("name", Sold::name)
            .count("contracts", Sold::contracts)
            .number("awarded_gbp", 2, Sold::gbp)
            .day("paid_on", Sold::day)
            .truth("open", Sold::open);

    private static final List<Sold> ROWS = List.of(
            new Sold("=Ash's \"Ltd\", Tŷ", 12L, new BigDecimal("-1234567890123456.5"), LocalDate.of(2026, 3, 31), true),
            new Sold(null, null, null, null, null));

    @Test
    void csvHasExactNumbersGuardedTextsAndNothingWhereThereIsNothing() {
        assertThat(new String(CsvTable.write(TABLE, ROWS), StandardCharsets.UTF_8))
                .isEqualTo("""
                        name,contracts,awarded_gbp,paid_on,open
                        "'=Ash's ""Ltd"", Tŷ",12,-1234567890123456.5,2026-03-31,true
                        ,,,,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void parquetHasTheSameRowsInColumnsOfTheirKind() {
        byte[] file = ParquetTable.write(TABLE, ROWS, Map.of());

        assertThat(ParquetRows.of(file, "*"))
                .containsExactly(
                        "=Ash's \"Ltd\", Tŷ|12|-1234567890123456.50|2026-03-31|true", "null|null|null|null|null");
        assertThat(ParquetRows.types(file)).containsExactly("VARCHAR", "BIGINT", "DECIMAL(24,2)", "DATE", "BOOLEAN");
    }

    @Test
    void parquetKeepsFactsAboutItself() {
        byte[] file = ParquetTable.write(TABLE, List.of(), Map.of("basis", "buyer's words", "run", "3"));

        assertThat(ParquetRows.of(file, "count(*)")).containsExactly("0");
        assertThat(ParquetRows.facts(file))
                .containsEntry("basis", "buyer's words")
                .containsEntry("run", "3");
    }

    @Test
    void aNumberIsNeverRoundedInSecret() {
        var rows = List.of(new Sold(null, null, new BigDecimal("0.005"), null, null));

        assertThatThrownBy(() -> ParquetTable.write(TABLE, rows, Map.of())).isInstanceOf(ArithmeticException.class);
    }
}
