package uk.lgcdt.infra.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tab-separated resource: lines that tell where it is from ({@code # source: …}), a line of column names, rows.
 * No library, because Spark's workers read these tables too.
 */
final class ReferenceTable {

    private static final String HEADING = "# ";

    private ReferenceTable() {}

    /** What a table says of itself: {@code title}, {@code version}, {@code source} and so on. */
    static Map<String, String> heading(String file) {
        Map<String, String> heading = new HashMap<>();
        text(file).lines().takeWhile(line -> line.startsWith(HEADING)).forEach(line -> {
            String[] said = line.substring(HEADING.length()).split(": ", 2);
            heading.put(said[0], said[1]);
        });
        return heading;
    }

    /** The rows by column name. */
    static List<Map<String, String>> read(String file) {
        List<String> lines =
                text(file).lines().filter(line -> !line.startsWith(HEADING)).toList();
        String[] columns = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, line.split("\t", -1), file));
        }
        return rows;
    }

    static String in(Map<String, String> row, String column) {
        @Nullable String value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        return value;
    }

    /** The parts of a cell that holds several values between bars. */
    static List<String> listIn(Map<String, String> row, String column) {
        String cell = in(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static Map<String, String> row(String[] columns, String[] cells, String file) {
        if (cells.length != columns.length) {
            throw new IllegalStateException(file + " has a row of " + cells.length + " cells: " + cells[0]);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    private static String text(String file) {
        try (@Nullable InputStream in = ReferenceTable.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the classpath: /reference/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read /reference/" + file, e);
        }
    }
}
