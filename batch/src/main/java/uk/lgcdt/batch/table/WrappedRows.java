package uk.lgcdt.batch.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text in which lines stand in quotes as a whole, {@code "a,""b, c"",d"}, as programs write them that take a
 * table for one column; the others are as they should be.
 */
final class WrappedRows implements TableRows {

    private static final int ROWS = 200;
    private static final int LEAST_CELLS = 3;

    private final TableRows rows;
    private final Dialect form;

    WrappedRows(TableRows rows, Dialect form) {
        this.rows = rows;
        this.form = form;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        TableRow row = rows.next();
        if (row == null || row.cells().size() != 1 || row.cells().getFirst().indexOf(form.separator()) < 0) {
            return row;
        }
        List<String> cells = split(row.cells().getFirst(), form.separator(), form.quote());
        return cells.size() == form.wrapped() ? new TableRow(row.number(), cells) : row;
    }

    @Override
    public long droppedNuls() {
        return rows.droppedNuls();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The rows of one cell only, of a text in the dialect told so far. */
    static List<String> lines(String text, char separator, char quote) throws IOException {
        List<String> lines = new ArrayList<>();
        try (TextRows rows = new TextRows(new StringReader(text), separator, quote)) {
            TableRow row = rows.next();
            for (int looked = 0; looked < ROWS && row != null; looked++) {
                String cell = row.cells().getFirst();
                if (row.cells().size() == 1 && !cell.isBlank() && cell.indexOf('\n') < 0) {
                    lines.add(cell);
                }
                row = rows.next();
            }
        }
        return lines;
    }

    /** How many cells most of the text's rows have. */
    static int commonWidth(String text, char separator, char quote) throws IOException {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (TextRows rows = new TextRows(new StringReader(text), separator, quote)) {
            TableRow row = rows.next();
            for (int looked = 0; looked < ROWS && row != null; looked++) {
                rowsByWidth.merge(row.cells().size(), 1, Integer::sum);
                row = rows.next();
            }
        }
        return rowsByWidth.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether the quoted lines have as many cells as the others, or there are next to no others. */
    static boolean isCertain(String text, char separator, char within, char quote, int cells) throws IOException {
        if (cells < LEAST_CELLS) {
            return false;
        }
        int common = commonWidth(text, separator, quote);
        return common == 1 || separator == within && common == cells;
    }

    private static List<String> split(String line, char separator, char quote) throws IOException {
        try (TextRows inside = new TextRows(new StringReader(line), separator, quote)) {
            TableRow row = inside.next();
            return row == null ? List.of() : row.cells();
        }
    }
}
