package uk.lgcdt.infra.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/** An advisory lock of the database, held by a connection that does nothing else. */
@Repository
class PostgresWriterLock implements WriterLock {

    private static final long KEY = 0x6c67636474L; // "lgcdt"

    private static final String TAKE = """
            select pg_try_advisory_lock(?)
            """;

    private static final String GIVE_BACK = """
            select pg_advisory_unlock(?)
            """;

    private final DataSource database;

    PostgresWriterLock(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Held> tryTake() {
        Connection connection = null;
        try {
            connection = database.getConnection();
            if (ask(connection, TAKE)) {
                return Optional.of(new HeldConnection(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException cause) {
            JdbcUtils.closeConnection(connection);
            throw new SQLStateSQLExceptionTranslator().translate("take the writers' lock", TAKE, cause);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private record HeldConnection(Connection connection) implements Held {

        @Override
        public void close() {
            try (connection) {
                ask(connection, GIVE_BACK);
            } catch (SQLException cause) {
                throw new SQLStateSQLExceptionTranslator().translate("give the writers' lock back", GIVE_BACK, cause);
            }
        }
    }
}
