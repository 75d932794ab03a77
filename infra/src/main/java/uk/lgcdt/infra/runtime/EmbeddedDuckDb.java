package uk.lgcdt.infra.runtime;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process, to read and write files of columns: little memory, one thread, nothing from elsewhere. */
public final class EmbeddedDuckDb {

    private EmbeddedDuckDb() {}

    /** A new database in memory, gone when it is closed. */
    public static DuckDBConnection open() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("threads", "1");
        // Nothing is fetched from elsewhere, and no extension is loaded.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    }
}
