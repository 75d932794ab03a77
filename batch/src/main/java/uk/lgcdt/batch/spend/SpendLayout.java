package uk.lgcdt.batch.spend;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.batch.landing.RefusedFileException;

/** Which column of a file holds what; the words are those of docs/running.md, in any order and case. */
final class SpendLayout {

    static final String BODY_NAME = "Body Name";
    static final String DATE = "Date";
    static final String TRANSACTION_NUMBER = "Transaction Number";
    static final String SUPPLIER_NAME = "Supplier Name";
    static final String AMOUNT = "Amount";
    static final String PURPOSE = "Purpose";
    static final String DEPARTMENT = "Department";
    static final String COMPANY_NUMBER = "Company Number";

    private static final List<String> REQUIRED = List.of(BODY_NAME, DATE, SUPPLIER_NAME, AMOUNT);

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    /** @throws RefusedFileException when a column is missing or there twice */
    SpendLayout(CsvRecord header) {
        width = header.getFieldCount();
        for (int index = 0; index < width; index++) {
            String name = header.getField(index).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.put(name, index) != null) {
                throw new RefusedFileException("row 1", "It has the column " + header.getField(index) + " twice");
            }
        }
        for (String name : REQUIRED) {
            if (!columns.containsKey(name.toLowerCase(Locale.ROOT))) {
                throw new RefusedFileException("row 1", "It has no column " + name);
            }
        }
    }

    /** Number of cells in a row. */
    int width() {
        return width;
    }

    /** Returns a cell, unless it is blank or its column is not there. */
    Optional<String> find(CsvRecord row, String column) {
        Integer index = columns.get(column.toLowerCase(Locale.ROOT));
        return index == null
                ? Optional.empty()
                : Optional.of(row.getField(index).strip()).filter(cell -> !cell.isEmpty());
    }
}
