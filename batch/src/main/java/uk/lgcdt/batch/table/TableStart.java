package uk.lgcdt.batch.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The beginning of a table.
 *
 * @param sheet its name; empty for text
 * @param rows the first that are not blank
 */
public record TableStart(String sheet, List<TableRow> rows) {

    private static final Pattern NUMBER = Pattern.compile("[-(£$]*\\d[\\d,./: -]*\\)?");
    private static final int ROWS_BEFORE_HEADER = 30;

    public TableStart {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the cells of the row that looks most like a header: the first with nearly as many words as any of the
     * first rows has cells. Empty cells stay; the list is empty where there is no row.
     */
    public List<String> header() {
        List<TableRow> first = rows.subList(0, Math.min(ROWS_BEFORE_HEADER, rows.size()));
        long most = first.stream().mapToLong(TableStart::words).max().orElse(0);
        return first.stream()
                .filter(row -> words(row) * 10 >= most * 7)
                .findFirst()
                .map(row -> row.cells().stream().map(String::strip).toList())
                .orElse(List.of());
    }

    private static long words(TableRow row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches())
                .count();
    }
}
