package uk.lgcdt.analytics.refresh;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL with the platform's migrations, run as plain scripts: Flyway stays out of Spark's classpath. */
final class TestDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("../infra/src/main/resources/db/migration");

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabase start() throws IOException, SQLException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        TestDatabase database = new TestDatabase(server);
        for (Path migration : migrations()) {
            database.execute(Files.readString(migration));
        }
        return database;
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first row of a query as texts, separated by |. */
    String row(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.append(i == 1 ? "" : "|").append(rows.getString(i));
            }
            return row.toString();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted()
                    .toList();
        }
    }
}
