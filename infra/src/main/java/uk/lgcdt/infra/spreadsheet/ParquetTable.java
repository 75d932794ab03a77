package uk.lgcdt.infra.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.runtime.EmbeddedDuckDb;
import uk.lgcdt.infra.runtime.ReadingLimitException;

/**
 * Writes a table as Parquet with an embedded DuckDB: texts, 64-bit whole numbers, exact decimals, dates and booleans, null
 * where there is nothing. Few at a time write, each with little memory.
 */
public final class ParquetTable {

    private static final int AT_ONCE = 2;
    private static final int PRECISION = 24; // digits of a decimal: more than the database holds of any figure
    private static final Semaphore WRITERS = new Semaphore(AT_ONCE);

    private ParquetTable() {}

    /**
     * @param facts about the file, kept beside its columns: run, basis, permanent link, …
     * @throws ReadingLimitException while others have theirs written
     */
    public static <R> byte[] write(FileTable<R> table, List<R> rows, Map<String, String> facts) {
        if (!WRITERS.tryAcquire()) {
            throw new ReadingLimitException("Others are taking Parquet files away just now");
        }
        try {
            return inFolder(table, rows, facts);
        } catch (IOException cause) {
            throw new UncheckedIOException("A Parquet file cannot be written", cause);
        } catch (SQLException cause) {
            throw new IllegalStateException(
                    "A Parquet file of %d rows cannot be written".formatted(rows.size()), cause);
        } finally {
            WRITERS.release();
        }
    }

    private static <R> byte[] inFolder(FileTable<R> table, List<R> rows, Map<String, String> facts)
            throws IOException, SQLException {
        Path folder = Files.createTempDirectory("lgcdt-parquet");
        Path file = folder.resolve("table.parquet");
        try (DuckDBConnection duck = EmbeddedDuckDb.open();
                Statement statement = duck.createStatement()) {
            statement.execute("create table exported ("
                    + table.columns().stream().map(ParquetTable::declared).collect(joining(", ")) + ")");
            try (DuckDBAppender appender = duck.createAppender("exported")) {
                for (R row : rows) {
                    append(appender, table, row);
                }
            }
            statement.execute("copy exported to %s (format parquet%s)".formatted(quoted(file.toString()), kept(facts)));
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static String declared(FileTable.Column<?> column) {
        String type = switch (column.kind()) {
            case TEXT -> "varchar";
            case COUNT -> "bigint";
            case NUMBER -> "decimal(%d, %d)".formatted(PRECISION, column.decimals());
            case DAY -> "date";
            case TRUTH -> "boolean";
        };
        return "\"%s\" %s".formatted(column.name().replace("\"", "\"\""), type);
    }

    private static <R> void append(DuckDBAppender appender, FileTable<R> table, R row) throws SQLException {
        appender.beginRow();
        for (FileTable.Column<R> column : table.columns()) {
            append(appender, column, column.cell().apply(row));
        }
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, FileTable.Column<?> column, @Nullable Object cell)
            throws SQLException {
        switch (cell) {
            case null -> appender.appendNull();
            // More decimals than the column has would be a figure changed in secret: it fails.
            case BigDecimal number -> appender.append(number.setScale(column.decimals()));
            case Number count -> appender.append(count.longValue());
            case LocalDate day -> appender.append(day);
            case Boolean truth -> appender.append(truth.booleanValue());
            default -> appender.append(cell.toString());
        }
    }

    private static String kept(Map<String, String> facts) {
        return facts.isEmpty()
                ? ""
                : facts.entrySet().stream()
                        .map(fact -> quoted(fact.getKey()) + ": " + quoted(fact.getValue()))
                        .collect(joining(", ", ", kv_metadata {", "}"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
