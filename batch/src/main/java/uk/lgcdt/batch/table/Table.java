package uk.lgcdt.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in a file: a text file holds one, a spreadsheet one for each sheet. */
public interface Table {

    /** The sheet's name; empty for text. */
    String name();

    /** How it is written, for people: "UTF-8, commas", "sheet". */
    String dialect();

    /**
     * Opens it from its first row; may be called more than once. Little is kept in memory.
     *
     * @throws uk.lgcdt.batch.landing.RefusedFileException here or in reading, when it cannot be read
     */
    TableRows rows() throws IOException;

    /** Returns its first rows that are not blank. */
    default TableStart start(int limit) throws IOException {
        List<TableRow> first = new ArrayList<>();
        try (TableRows rows = rows()) {
            while (first.size() < limit) {
                @Nullable TableRow row = rows.next();
                if (row == null) {
                    break;
                }
                if (!row.isBlank()) {
                    first.add(row);
                }
            }
        }
        return new TableStart(name(), first);
    }
}
