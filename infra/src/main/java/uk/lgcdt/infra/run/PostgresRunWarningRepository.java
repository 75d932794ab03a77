package uk.lgcdt.infra.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PostgresRunWarningRepository implements RunWarningRepository {

    private static final int ROWS_A_BATCH = 1_000;

    private static final String INSERT = """
            insert into run_warning (run_id, code, landed_file_id, position, ocid, message)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String COUNT_BY_CODE = """
            select code, count(*) as warnings
              from run_warning
             where run_id = :runId
             group by code
             order by warnings desc, code
            """;

    private static final String SELECT = """
            select run_id, code, landed_file_id, position, ocid, message
              from run_warning
             where run_id = :runId
               and code = :code
             order by id
            offset :offset
             limit :limit
            """;

    private static final String SELECT_ALL = """
            select run_id, code, landed_file_id, position, ocid, message
              from run_warning
             where run_id = :runId
             order by code, id
            """;

    private static final String DELETE_BY_RUN = """
            delete from run_warning
             where run_id = :runId
            """;

    private static final String DELETE_BY_RUN_AND_FILE = """
            delete from run_warning
             where run_id = :runId
               and landed_file_id = :landedFileId
            """;

    private static final String REPLACE_BY_FILE = """
            update run_warning
               set replaced_by_run_id = :runId
             where landed_file_id = :landedFileId
               and replaced_by_run_id is null
               and run_id in (select id from run where kind <> 'refresh')
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PostgresRunWarningRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void storeAll(Collection<RunWarning> warnings) {
        batches.batchUpdate(INSERT, warnings, ROWS_A_BATCH, (row, warning) -> {
            row.setLong(1, warning.runId());
            row.setString(2, warning.code());
            row.setObject(3, warning.landedFileId());
            row.setString(4, warning.position());
            row.setString(5, warning.ocid());
            row.setString(6, warning.message());
        });
    }

    @Override
    public List<RunWarning.Count> countByCode(long runId) {
        return jdbc.sql(COUNT_BY_CODE)
                .param("runId", runId)
                .query((row, number) -> new RunWarning.Count(row.getString("code"), row.getLong("warnings")))
                .list();
    }

    @Override
    public List<RunWarning> list(long runId, String code, int offset, int limit) {
        return jdbc.sql(SELECT)
                .param("runId", runId)
                .param("code", code)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresRunWarningRepository::toWarning)
                .list();
    }

    @Override
    @Transactional(readOnly = true) // without a transaction the driver would fetch every row at once
    public void forEach(long runId, Consumer<RunWarning> consumer) {
        try (Stream<RunWarning> rows = jdbc
                .sql(SELECT_ALL)
                .withFetchSize(ROWS_A_BATCH)
                .param("runId", runId)
                .query(PostgresRunWarningRepository::toWarning)
                .stream()) {
            rows.forEach(consumer);
        }
    }

    @Override
    public void deleteByRun(long runId) {
        jdbc.sql(DELETE_BY_RUN).param("runId", runId).update();
    }

    @Override
    @Transactional
    public void replaceByFile(long runId, long landedFileId) {
        for (String statement : List.of(DELETE_BY_RUN_AND_FILE, REPLACE_BY_FILE)) {
            jdbc.sql(statement)
                    .param("runId", runId)
                    .param("landedFileId", landedFileId)
                    .update();
        }
    }

    private static RunWarning toWarning(ResultSet row, int number) throws SQLException {
        return new RunWarning(
                row.getLong("run_id"),
                row.getString("code"),
                row.getObject("landed_file_id", Long.class),
                row.getString("position"),
                row.getString("ocid"),
                row.getString("message"));
    }
}
