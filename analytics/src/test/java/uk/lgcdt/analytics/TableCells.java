package uk.lgcdt.analytics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A table as text, cell by cell, so that two can be compared whole. */
public final class TableCells {

    private TableCells() {}

    /** Rows by the cells of their key, with blanks between; each row's other cells by column. */
    public static SortedMap<String, SortedMap<String, Object>> of(Dataset<Row> table, String... key) {
        SortedMap<String, SortedMap<String, Object>> rows = new TreeMap<>();
        for (Row row : table.collectAsList()) {
            SortedMap<String, Object> cells = new TreeMap<>();
            for (String column : row.schema().fieldNames()) {
                Object cell = row.getAs(column);
                cells.put(
                        column,
                        cell instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : String.valueOf(cell));
            }
            List<String> name = new ArrayList<>();
            for (String column : key) {
                name.add((String) cells.remove(column));
            }
            if (rows.put(String.join(" ", name), cells) != null) {
                throw new IllegalStateException(name + " twice");
            }
        }
        return rows;
    }
}
