package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableRow;

/**
 * Rows that lack the separator between a day and the amount beside it: {@code 25/06/2012900} in a row that has one cell
 * fewer than the header. A day of ten characters leaves no doubt where the amount begins.
 */
final class RunTogether {

    private static final Pattern CELL = Pattern.compile("(\\d{2}/\\d{2}/\\d{4})(-?[\\d,]+(?:\\.\\d{1,2})?)");

    private RunTogether() {}

    static Optional<TableRow> parted(TableRow row, SpendLayout layout) {
        int date = layout.columnOf(Role.DATE);
        if (date < 0
                || layout.columnOf(Role.AMOUNT) != date + 1
                || row.cells().size() != layout.header().size() - 1) {
            return Optional.empty();
        }
        Matcher cell = CELL.matcher(row.cell(date));
        if (!cell.matches()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(date, cell.group(1));
        cells.add(date + 1, cell.group(2));
        return Optional.of(new TableRow(row.number(), cells));
    }
}
