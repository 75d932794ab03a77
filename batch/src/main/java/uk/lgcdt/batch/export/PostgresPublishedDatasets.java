package uk.lgcdt.batch.export;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Names of tables and columns come from {@link Dataset} alone; what people ask for is only ever a parameter. */
@Repository
class PostgresPublishedDatasets implements PublishedDatasets {

    private static final int ROWS_A_FETCH = 1_000;

    private static final String SELECT = """
            select %s
              from %s
             where run_id = :runId
            """;

    // to_jsonb sees a list as a list, whatever the column's type, and a value alone as one.
    private static final String CONDITION = """
             and case jsonb_typeof(to_jsonb(%1$s))
                   when 'array' then to_jsonb(%1$s) @> jsonb_build_array(:value%2$d)
                   else cast(%1$s as text) = :value%2$d
                 end
            """;

    private static final String ORDER = """
             order by %s
            """;

    private final JdbcClient jdbc;

    PostgresPublishedDatasets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true) // without a transaction the driver would fetch every row at once
    public void forEach(
            Dataset dataset, long runId, List<Condition> conditions, Consumer<List<@Nullable Object>> rows) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql(dataset, conditions)).withFetchSize(ROWS_A_FETCH).param("runId", runId);
        for (int index = 0; index < conditions.size(); index++) {
            statement = statement.param("value" + index, conditions.get(index).value());
        }
        int width = dataset.columns().size();
        try (Stream<List<@Nullable Object>> found =
                statement.query((row, rowNumber) -> valuesOf(row, width)).stream()) {
            found.forEach(rows);
        }
    }

    private static String sql(Dataset dataset, List<Condition> conditions) {
        StringBuilder sql = new StringBuilder(SELECT.formatted(String.join(", ", dataset.columns()), dataset.table()));
        for (int index = 0; index < conditions.size(); index++) {
            String column = conditions.get(index).column();
            if (!dataset.columns().contains(column)) {
                throw new IllegalArgumentException(dataset.word() + " has no column " + column);
            }
            sql.append(CONDITION.formatted(column, index));
        }
        return sql.append(ORDER.formatted(dataset.order())).toString();
    }

    private static List<@Nullable Object> valuesOf(ResultSet row, int width) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(width);
        for (int column = 1; column <= width; column++) {
            values.add(valueOf(row.getObject(column)));
        }
        return values;
    }

    private static @Nullable Object valueOf(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Array array ->
                Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
            case BigDecimal number -> number;
            case Number number -> number;
            case Boolean yes -> yes;
            case Timestamp moment -> moment.toInstant().toString();
            default -> value.toString();
        };
    }
}
