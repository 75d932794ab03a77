package uk.lgcdt.infra.landing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLoadedPathRepository implements LoadedPathRepository {

    private static final String INSERT = """
            insert into loaded_path
                   (run_id, ordinal, path, landed_file_id, rows_loaded, rows_repeated, rows_rejected, message)
            values (:runId, :ordinal, :path, :landedFileId, :loaded, :repeated, :rejected, :message)
            """;

    private static final String SELECT_BY_RUN = """
            select run_id, ordinal, path, landed_file_id, rows_loaded, rows_repeated, rows_rejected, message
              from loaded_path
             where run_id = :runId
             order by ordinal
            """;

    private final JdbcClient jdbc;

    PostgresLoadedPathRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(LoadedPath path) {
        jdbc.sql(INSERT)
                .param("runId", path.runId())
                .param("ordinal", path.ordinal())
                .param("path", path.path())
                .param("landedFileId", path.landedFileId())
                .param("loaded", path.counts().loaded())
                .param("repeated", path.counts().repeated())
                .param("rejected", path.counts().rejected())
                .param("message", path.message())
                .update();
    }

    @Override
    public List<LoadedPath> listByRun(long runId) {
        return jdbc.sql(SELECT_BY_RUN)
                .param("runId", runId)
                .query(PostgresLoadedPathRepository::toLoadedPath)
                .list();
    }

    private static LoadedPath toLoadedPath(ResultSet row, int rowNumber) throws SQLException {
        return new LoadedPath(
                row.getLong("run_id"),
                row.getInt("ordinal"),
                row.getString("path"),
                row.getObject("landed_file_id", Long.class),
                new LoadCounts(row.getLong("rows_loaded"), row.getLong("rows_repeated"), row.getLong("rows_rejected")),
                row.getString("message"));
    }
}
