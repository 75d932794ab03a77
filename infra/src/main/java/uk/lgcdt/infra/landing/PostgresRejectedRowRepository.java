package uk.lgcdt.infra.landing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PostgresRejectedRowRepository implements RejectedRowRepository {

    private static final int ROWS_A_FETCH = 500;

    private static final String INSERT = """
            insert into rejected_row (run_id, landed_file_id, path, position, reason, excerpt)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT_BY_RUN = """
            select run_id, landed_file_id, path, position, reason, excerpt
              from rejected_row
             where run_id = :runId
             order by id
            """;

    private static final String SELECT_PAGE = SELECT_BY_RUN + """
             limit :limit offset :offset
            """;

    private static final String COUNT_BY_REASON = """
            select counted.general_reason, counted.rows, first.run_id, first.landed_file_id, first.path,
                   first.position, first.reason, first.excerpt
              from (select split_part(reason, ': ', 1) as general_reason, count(*) as rows, min(id) as first_id
                      from rejected_row
                     where run_id = :runId
                     group by split_part(reason, ': ', 1)) as counted
              join rejected_row as first on first.id = counted.first_id
             order by counted.rows desc, counted.first_id
             limit :limit
            """;

    private static final String COUNT = """
            select count(*)
              from rejected_row
             where run_id = :runId
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PostgresRejectedRowRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void storeAll(List<RejectedRow> rows) {
        batches.batchUpdate(INSERT, rows, ROWS_A_FETCH, (statement, row) -> {
            statement.setLong(1, row.runId());
            statement.setObject(2, row.landedFileId(), Types.BIGINT);
            statement.setString(3, row.path());
            statement.setString(4, row.position());
            statement.setString(5, row.reason());
            statement.setString(6, row.excerpt());
        });
    }

    @Override
    @Transactional(readOnly = true) // without a transaction the driver would fetch every row at once
    public void forEach(long runId, Consumer<RejectedRow> consumer) {
        try (Stream<RejectedRow> rows = jdbc
                .sql(SELECT_BY_RUN)
                .withFetchSize(ROWS_A_FETCH)
                .param("runId", runId)
                .query(PostgresRejectedRowRepository::toRejectedRow)
                .stream()) {
            rows.forEach(consumer);
        }
    }

    @Override
    public List<RejectedRow> listByRun(long runId, int offset, int limit) {
        return jdbc.sql(SELECT_PAGE)
                .param("runId", runId)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresRejectedRowRepository::toRejectedRow)
                .list();
    }

    @Override
    public long countByRun(long runId) {
        return jdbc.sql(COUNT).param("runId", runId).query(Long.class).single();
    }

    @Override
    public List<RejectedRow.Count> countByReason(long runId, int limit) {
        return jdbc.sql(COUNT_BY_REASON)
                .param("runId", runId)
                .param("limit", limit)
                .query((row, number) -> new RejectedRow.Count(
                        row.getString("general_reason"), row.getLong("rows"), toRejectedRow(row, number)))
                .list();
    }

    private static RejectedRow toRejectedRow(ResultSet row, int rowNumber) throws SQLException {
        return new RejectedRow(
                row.getLong("run_id"),
                row.getObject("landed_file_id", Long.class),
                row.getString("path"),
                row.getString("position"),
                row.getString("reason"),
                row.getString("excerpt"));
    }
}
