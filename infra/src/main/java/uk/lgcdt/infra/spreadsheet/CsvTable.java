package uk.lgcdt.infra.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV: exact numbers, no text a formula, empty where there is nothing. */
public final class CsvTable {

    private CsvTable() {}

    public static <R> byte[] write(FileTable<R> table, List<R> rows) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.names());
            rows.forEach(row -> csv.writeRecord(
                    table.cells(row).stream().map(CsvTable::cell).toList()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> SafeCell.of(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
