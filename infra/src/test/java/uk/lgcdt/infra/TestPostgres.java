package uk.lgcdt.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;

/** One real, migrated PostgreSQL for all tests of a JVM. */
public final class TestPostgres {

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                Flyway.configure()
                        .dataSource(server.getPostgresDatabase())
                        .load()
                        .migrate();
                return server;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    private TestPostgres() {}

    /** The address of the server's one database; user {@code postgres}, no password. */
    public static String url() {
        return Server.RUNNING.getJdbcUrl("postgres", "postgres");
    }

    /** Creates an empty database beside it, for tests that cannot be rolled back; it is not migrated. */
    public static String createDatabase(String name) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + name + "\" with (force)");
            statement.execute("create database \"" + name + "\"");
            return Server.RUNNING.getJdbcUrl("postgres", name);
        } catch (java.sql.SQLException cause) {
            throw new IllegalStateException("No database " + name, cause);
        }
    }
}
