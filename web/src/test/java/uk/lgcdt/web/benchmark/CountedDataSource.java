package uk.lgcdt.web.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is sent to a database and the rows that come back; else it is that database. */
final class CountedDataSource extends DelegatingDataSource {

    CountedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counted(super.getConnection(user, password));
    }

    private static Connection counted(Connection connection) {
        return around(Connection.class, connection, (method, arguments, answer) -> switch (answer) {
            case CallableStatement call -> counted(CallableStatement.class, call, (String) arguments[0]);
            case PreparedStatement prepared -> counted(PreparedStatement.class, prepared, (String) arguments[0]);
            case Statement statement -> counted(Statement.class, statement, "");
            case null, default -> answer;
        });
    }

    private static <S extends Statement> S counted(Class<S> type, S statement, String prepared) {
        return around(type, statement, (method, arguments, answer) -> {
            if (method.startsWith("execute")) {
                boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                StatementCount.sent(given ? (String) arguments[0] : prepared);
            }
            return answer instanceof ResultSet rows ? counted(rows) : answer;
        });
    }

    private static ResultSet counted(ResultSet rows) {
        return around(ResultSet.class, rows, (method, arguments, answer) -> {
            if (method.equals("next") && Boolean.TRUE.equals(answer)) {
                StatementCount.read();
            }
            return answer;
        });
    }

    private interface AfterCall {
        Object answer(String method, Object[] arguments, Object answer);
    }

    private static <T> T around(Class<T> type, T target, AfterCall after) {
        InvocationHandler handler = (proxy, method, arguments) ->
                after.answer(method.getName(), arguments, invoke(target, method, arguments));
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException cause) {
            throw cause.getCause();
        }
    }
}
