package uk.lgcdt.batch.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet shows it: the first row is 1, and blank rows count
 * @param cells as written; of a sheet, days are written 2026-04-03 and numbers without grouping
 */
public record TableRow(long number, List<String> cells) {

    /** Returns a cell without surrounding white space; empty where the row has no such one. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell holds U+0000, which no text of PostgreSQL can; its file is damaged there. */
    public boolean holdsNul() {
        for (String cell : cells) {
            if (cell.indexOf('\0') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the row is, for people. */
    public String position() {
        return "row " + number;
    }
}
