package uk.lgcdt.analytics.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same measures said again in DuckDB's SQL, each table written as Parquet and read from there as well. */
final class DuckDbMeasures implements AutoCloseable {

    /** Rounded half up in whole numbers, as {@code Exact} does; null where the divisor is 0. */
    private static final String[] MACROS = {
        "create macro quotient(dividend, divisor, scale) as (2 * scale * dividend + divisor) // (2 * divisor)",
        "create macro gbp(pence) as (pence::decimal(18, 0) * 0.01::decimal(3, 2))::decimal(18, 2)",
        "create macro percent(part, whole) as"
                + " (quotient(part::hugeint, whole::hugeint, 10000)::decimal(18, 0) * 0.01::decimal(3, 2))::decimal(5, 2)",
        "create macro decimals4(number) as (number::decimal(18, 0) * 0.0001::decimal(5, 4))::decimal(22, 4)"
    };

    private final Connection connection;
    private final Path results;

    DuckDbMeasures(Path scratch, int threads, long megabytes) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        results = scratch.resolve("duckdb");
        execute("set threads = " + threads);
        execute("set memory_limit = '" + megabytes + "MiB'");
        execute("set temp_directory = '" + scratch.resolve("duckdb_spilled") + "'");
        for (String macro : MACROS) {
            execute(macro);
        }
    }

    String version() throws SQLException {
        return first("select version()");
    }

    StepTimes run(GeneratedTables tables) throws IOException, SQLException {
        Files.createDirectories(results);
        for (String table : new String[] {
            GeneratedTables.AWARD_LINES,
            GeneratedTables.SPEND_LINES,
            GeneratedTables.SPEND_REPEATS,
            GeneratedTables.PAYEES
        }) {
            view(table, tables.folder().resolve(table).resolve("*.parquet"));
        }
        StepTimes times = new StepTimes();
        for (String table : MeasureTable.OF_PEER) {
            String sql = sql(table);
            Path file = results.resolve(table + ".parquet");
            times.time(table, () -> execute("copy (" + sql + ") to '" + file + "' (format parquet)"));
            view(table, file);
        }
        return times;
    }

    /** How many rows of the last run are not the same, to the last digit, in a folder of Parquet; of all rows of both. */
    long different(String table, Path folder) throws SQLException {
        String columns = columns(table);
        String other = "read_parquet('" + folder.resolve("*.parquet") + "')";
        String missing = "select count(*) from (select %1$s from %2$s except all select %1$s from %3$s)";
        return Long.parseLong(first(missing.formatted(columns, table, other)))
                + Long.parseLong(first(missing.formatted(columns, other, table)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String columns(String table) throws SQLException {
        return first("select string_agg(column_name, ', ') from (describe " + table + ")");
    }

    private void view(String name, Path files) throws SQLException {
        execute("create or replace view " + name + " as select * from read_parquet('" + files + "')");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String first(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static String sql(String table) throws IOException {
        try (InputStream file = DuckDbMeasures.class.getResourceAsStream(table + ".sql")) {
            if (file == null) {
                throw new IOException(table + ".sql: there is no such file beside " + DuckDbMeasures.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
