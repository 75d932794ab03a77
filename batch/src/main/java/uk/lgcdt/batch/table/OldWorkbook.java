package uk.lgcdt.batch.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.landing.RefusedFileException;

/** A workbook of Excel before 2007 (.xls, BIFF8). It holds 65,536 rows a sheet at most, and is read whole. */
final class OldWorkbook {

    private static final int LARGEST_BYTES = 24 * 1024 * 1024;

    private OldWorkbook() {}

    static List<Table> tables(byte[] bytes) throws IOException {
        if (bytes.length > LARGEST_BYTES) {
            throw new RefusedFileException(
                    "It is an .xls of more than " + LARGEST_BYTES / 1024 / 1024 + " MiB; save its sheets as CSV");
        }
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Table> tables = new ArrayList<>();
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                if (book.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
                    List<TableRow> rows = rows(book.getSheetAt(index));
                    tables.add(new Sheet(book.getSheetName(index), () -> rows(rows.iterator())));
                }
            }
            if (tables.isEmpty()) {
                throw new RefusedFileException("It is an .xls without sheets");
            }
            return tables;
        } catch (RefusedFileException refusal) {
            throw refusal;
        } catch (RuntimeException damaged) { // POI throws many kinds on damaged records
            throw new RefusedFileException("It is an .xls that cannot be read (" + damaged.getMessage() + ")");
        }
    }

    private static List<TableRow> rows(Iterable<Row> sheet) {
        List<TableRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                String text = text(cell);
                if (!text.isEmpty()) {
                    while (cells.size() < cell.getColumnIndex()) {
                        cells.add("");
                    }
                    cells.add(text);
                }
            }
            rows.add(new TableRow(row.getRowNum() + 1L, cells));
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? SheetText.day(cell.getNumericCellValue(), false)
                        : SheetText.number(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private static TableRows rows(Iterator<TableRow> rows) {
        return new TableRows() {
            @Override
            public @Nullable TableRow next() {
                return rows.hasNext() ? rows.next() : null;
            }

            @Override
            public void close() {}
        };
    }
}
