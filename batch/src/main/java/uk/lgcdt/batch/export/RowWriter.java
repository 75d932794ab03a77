package uk.lgcdt.batch.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/**
 * Writes rows out: CSV with a header, or JSON with an object on each line. Unknown is an empty cell, or null. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front in CSV; in JSON it is exact, and numbers always are.
 */
public final class RowWriter implements Consumer<List<@Nullable Object>>, AutoCloseable {

    /** How rows are written. */
    public enum Format {
        CSV,
        JSON,
        PARQUET;

        /** As it ends the name of a file. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<String> columns;
    private final Writer out;
    private final @Nullable CsvWriter csv;

    public RowWriter(Format format, List<String> columns, Writer out) {
        this.columns = columns;
        this.out = out;
        this.csv = format == Format.CSV ? CsvWriter.builder().build(out) : null;
        if (csv != null) {
            csv.writeRecord(columns);
        }
    }

    @Override
    public void accept(List<@Nullable Object> values) {
        if (csv != null) {
            csv.writeRecord(values.stream().map(RowWriter::cell).toList());
            return;
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            row.put(columns.get(index), values.get(index));
        }
        try {
            out.write(JsonMapper.shared().writeValueAsString(row));
            out.write('\n');
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Writes what is still held back; the writer underneath is closed too. */
    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
        out.close();
    }

    /** A list is written with semicolons: no code holds one. */
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                SafeCell.of(String.join(";", list.stream().map(String::valueOf).toList()));
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SafeCell.of(value.toString());
        };
    }
}
