package uk.lgcdt.batch.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;

/**
 * Rows of a text that have more cells than its header, because an amount with thousands stands in them without quotes:
 * {@code Fern Ltd,£2,500.00}. Where most rows are longer the header lacks a column's name, and nothing is wrong with them.
 */
final class RaggedRows {

    private static final Pattern AMOUNT = Pattern.compile("[£(\\-]{0,2}\\d{1,3}(,\\d{3})+(\\.\\d\\d)?\\)?");
    private static final Pattern NUMBER = Pattern.compile("[£(\\-]{0,2}\\d{1,3}");

    private final int width; // cells of the header; 0 where rows may have any number of them
    private final int amount; // index of the column

    /** @param text whether the table is a text, whose cells separators part */
    RaggedRows(SpendLayout layout, TableStart start, boolean text) {
        this.amount = layout.columnOf(Role.AMOUNT);
        int header = layout.headerRow() > 0 ? layout.header().size() : 0;
        this.width = text && amount >= 0 && amount < header && isRule(start, header) ? header : 0;
    }

    /** Whether longer rows are few, or all of them are explained by their amounts. */
    private boolean isRule(TableStart start, int header) {
        int longer = 0;
        int explained = 0;
        for (TableRow row : start.rows()) {
            if (row.cells().size() > header) {
                longer++;
                explained += rejoined(row, header).isPresent() ? 1 : 0;
            }
        }
        return longer * 2 <= start.rows().size() || explained == longer;
    }

    /** Returns the row with its amount in one cell. */
    TableRow mended(TableRow row) {
        return width > 0 && row.cells().size() > width ? rejoined(row, width).orElse(row) : row;
    }

    /** Whether it has cells behind those of the header that are not empty. */
    boolean isTooLong(TableRow row) {
        return width > 0
                && row.cells().size() > width
                && row.cells().subList(width, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private Optional<TableRow> rejoined(TableRow row, int header) {
        int extra = row.cells().size() - header;
        if (extra > 3 || !NUMBER.matcher(row.cell(amount)).matches()) {
            return Optional.empty();
        }
        List<String> cells = row.cells();
        String joined = String.join(
                ",",
                cells.subList(amount, amount + extra + 1).stream()
                        .map(String::strip)
                        .toList());
        if (!AMOUNT.matcher(joined).matches()) {
            return Optional.empty();
        }
        List<String> whole = new ArrayList<>(cells.subList(0, amount));
        whole.add(joined);
        whole.addAll(cells.subList(amount + extra + 1, cells.size()));
        return Optional.of(new TableRow(row.number(), whole));
    }
}
