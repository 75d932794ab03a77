package uk.lgcdt.infra.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a Parquet file holds, as another program reads it. */
public final class ParquetRows {

    private ParquetRows() {}

    /** Returns the rows with their cells side by side, as {@code 480|2026|null}. */
    public static List<String> of(byte[] file, String columns) {
        return query(file, "select " + columns + " from %s");
    }

    /** Returns the types of the columns. */
    public static List<String> types(byte[] file) {
        return query(file, "select column_type from (describe from %s)");
    }

    /** Returns what the file keeps about itself. */
    public static Map<String, String> facts(byte[] file) {
        Map<String, String> facts = new TreeMap<>();
        query(file, "select decode(key) || '=' || decode(value) from parquet_kv_metadata(%s)")
                .forEach(fact -> {
                    int equals = fact.indexOf('=');
                    facts.put(fact.substring(0, equals), fact.substring(equals + 1));
                });
        return facts;
    }

    private static List<String> query(byte[] file, String query) {
        try {
            Path path = Files.write(Files.createTempFile("rows", ".parquet"), file);
            try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = duck.createStatement();
                    ResultSet row = statement.executeQuery(query.formatted("'" + path + "'"))) {
                List<String> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(joined(row));
                }
                return rows;
            } finally {
                Files.delete(path);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (SQLException cause) {
            throw new IllegalStateException("Not to be read as Parquet", cause);
        }
    }

    private static String joined(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(String.valueOf(row.getObject(column)));
        }
        return String.join("|", cells);
    }
}
