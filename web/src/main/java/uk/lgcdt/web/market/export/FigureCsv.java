package uk.lgcdt.web.market.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/** Writes a market's figures as CSV: exact numbers, no cell a formula, empty where there is nothing. */
final class FigureCsv {

    private FigureCsv() {}

    static String write(MarketExport market, ExportWords words) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(MarketExport.COLUMNS);
            market.figures().forEach(figure -> csv.writeRecord(cells(market.row(figure, words))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(FigureCsv::cell).toList();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? SafeCell.of(text) : value.toString();
    }
}
