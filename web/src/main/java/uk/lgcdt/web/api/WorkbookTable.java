package uk.lgcdt.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spreadsheet.FileTable;
import uk.lgcdt.infra.spreadsheet.SafeCell;

/** Writes tables as sheets of a workbook: numbers stay numbers, no text is a formula. */
public final class WorkbookTable {

    private static final FileTable<Map.Entry<String, String>> FACTS = new FileTable<Map.Entry<String, String>>()
            .text("fact", Map.Entry::getKey)
            .text("value", Map.Entry::getValue);

    private WorkbookTable() {}

    /** Writes one table and, on a sheet of their own, the facts about it. */
    static <R> byte[] write(FileTable<R> table, List<R> rows, Map<String, String> facts) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "LGCDT", "1.0")) {
            fill(workbook.newWorksheet("Figures"), table, rows);
            fillFacts(workbook.newWorksheet("Source"), facts);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    public static <R> void fill(Worksheet sheet, FileTable<R> table, List<R> rows) {
        List<String> headings = table.names();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            fill(sheet, row + 1, table.cells(rows.get(row)));
        }
    }

    public static void fillFacts(Worksheet sheet, Map<String, String> facts) {
        fill(sheet, FACTS, List.copyOf(facts.entrySet()));
    }

    private static void fill(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else if (cell != null) {
                sheet.value(row, column, SafeCell.of(cell.toString()));
            }
        }
    }
}
