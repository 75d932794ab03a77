package uk.lgcdt.infra.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** An advisory lock of the database, held by a connection that does nothing else. */
final class AdvisoryLock {

    private static final int SECONDS_TO_ANSWER = 2;

    private static final String TAKE = """
            select pg_try_advisory_lock(?)
            """;

    private static final String GIVE_BACK = """
            select pg_advisory_unlock(?)
            """;

    private static final String IS_HELD = """
            select exists (
                select 1
                  from pg_locks
                 where locktype = 'advisory'
                   and granted
                   and objsubid = 1
                   and (cast(classid as bigint) << 32) | cast(objid as bigint) = ?
                   and database = (select oid from pg_database where datname = current_database()))
            """;

    private final DataSource database;
    private final long key;

    AdvisoryLock(DataSource database, long key) {
        this.database = database;
        this.key = key;
    }

    Optional<WriterLock.Held> tryTake() {
        Connection connection = null;
        try {
            connection = database.getConnection();
            if (ask(connection, TAKE)) {
                return Optional.of(new HeldConnection(this, connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException cause) {
            JdbcUtils.closeConnection(connection);
            throw translated("take a lock", TAKE, cause);
        }
    }

    boolean isHeld() {
        try (Connection connection = database.getConnection()) {
            return ask(connection, IS_HELD);
        } catch (SQLException cause) {
            throw translated("look at a lock", IS_HELD, cause);
        }
    }

    private boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static RuntimeException translated(String task, String sql, SQLException cause) {
        return Objects.requireNonNull(new SQLStateSQLExceptionTranslator().translate(task, sql, cause));
    }

    private record HeldConnection(AdvisoryLock lock, Connection connection) implements WriterLock.Held {

        @Override
        public boolean stands() {
            try {
                return connection.isValid(SECONDS_TO_ANSWER);
            } catch (SQLException closed) {
                return false;
            }
        }

        @Override
        public void close() {
            try (connection) {
                lock.ask(connection, GIVE_BACK);
            } catch (SQLException cause) {
                throw translated("give a lock back", GIVE_BACK, cause);
            }
        }
    }
}
