package uk.lgcdt.batch.benchmark;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What others take to read the same tables; each returns the number of rows, without the header. */
final class TablePeers {

    private final List<Path> files;

    TablePeers(List<Path> files) {
        this.files = files;
    }

    /** Reads text into cells, with the parser that Spark reads CSV with; nothing is kept. */
    long univocity() throws IOException {
        long rows = 0;
        for (Path file : files) {
            CsvParserSettings settings = new CsvParserSettings();
            settings.setMaxCharsPerColumn(-1);
            settings.getFormat().setDelimiter(separator(file));
            CsvParser parser = new CsvParser(settings);
            try (Reader in = Files.newBufferedReader(file, charset(file))) {
                parser.beginParsing(in);
                while (parser.parseNext() != null) {
                    rows++;
                }
            }
            rows--;
        }
        return rows;
    }

    /** Reads text into a table in memory, on two threads. */
    long duckDb() throws SQLException {
        long rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 2");
            for (Path file : files) {
                statement.execute("create or replace table t as " + select(file));
                try (ResultSet counted = statement.executeQuery("select count(*) from t")) {
                    counted.next();
                    rows += counted.getLong(1);
                }
            }
        }
        return rows;
    }

    /** Reads text and writes each row as a line of compressed JSON, on two threads. */
    long duckDbJson(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        long rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 2");
            for (Path file : files) {
                Path target = folder.resolve(file.getFileName() + ".jsonl.gz");
                rows += statement.executeLargeUpdate(
                        "copy (%s) to '%s' (format json, compression gzip)".formatted(select(file), target));
            }
        }
        return rows;
    }

    private static String select(Path file) {
        return "select * from read_csv('%s', all_varchar = true, header = true, delim = '%s', encoding = '%s')"
                .formatted(
                        file,
                        separator(file),
                        charset(file).equals(java.nio.charset.StandardCharsets.UTF_8) ? "utf-8" : "latin-1");
    }

    private static char separator(Path file) {
        return GeneratedPayments.separator(file);
    }

    private static Charset charset(Path file) {
        return GeneratedPayments.charset(file);
    }
}
