package uk.lgcdt.infra.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table to take away, the same in every format: its columns by name and kind, in their order, and how a row fills them.
 * A number's unit is the end of its column's name ({@code awarded_gbp}, {@code share_percent}) or a column of its own.
 *
 * @param <R> what a row is made of
 */
public record FileTable<R>(List<Column<R>> columns) {

    /** What the cells of a column are. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        COUNT,
        /** A decimal number. */
        NUMBER,
        DAY,
        TRUTH
    }

    /**
     * One column.
     *
     * @param decimals most decimals of a number; 0 for other kinds
     * @param cell takes a row to its cell; null where there is nothing
     */
    public record Column<R>(String name, Kind kind, int decimals, Function<R, @Nullable Object> cell) {}

    public FileTable {
        columns = List.copyOf(columns);
    }

    public FileTable() {
        this(List.of());
    }

    public FileTable<R> text(String name, Function<R, @Nullable String> cell) {
        return with(new Column<>(name, Kind.TEXT, 0, cell::apply));
    }

    public FileTable<R> count(String name, Function<R, @Nullable Number> cell) {
        return with(new Column<>(name, Kind.COUNT, 0, cell::apply));
    }

    public FileTable<R> number(String name, int decimals, Function<R, @Nullable BigDecimal> cell) {
        return with(new Column<>(name, Kind.NUMBER, decimals, cell::apply));
    }

    public FileTable<R> day(String name, Function<R, @Nullable LocalDate> cell) {
        return with(new Column<>(name, Kind.DAY, 0, cell::apply));
    }

    public FileTable<R> truth(String name, Function<R, @Nullable Boolean> cell) {
        return with(new Column<>(name, Kind.TRUTH, 0, cell::apply));
    }

    /** Adds the columns of a part that each row has. */
    public <P> FileTable<R> part(Function<R, P> part, FileTable<P> table) {
        FileTable<R> all = this;
        for (Column<P> column : table.columns()) {
            all = all.with(new Column<>(
                    column.name(),
                    column.kind(),
                    column.decimals(),
                    row -> column.cell().apply(part.apply(row))));
        }
        return all;
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Returns a row's cells: texts, numbers, days, truths, and null where there is nothing. */
    public List<@Nullable Object> cells(R row) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        return cells;
    }

    private FileTable<R> with(Column<R> column) {
        var all = new ArrayList<>(columns);
        all.add(column);
        return new FileTable<>(all);
    }
}
