package uk.lgcdt.infra.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;

@Repository
class PostgresUploadedFileRepository implements UploadedFileRepository {

    private static final String COLUMNS = """
            id, name, bytes, uploaded_by, uploaded_at, request_id, status, landed_file_id,
            rows_loaded, rows_repeated, rows_rejected, message
            """;

    private static final String INSERT = """
            insert into uploaded_file (id, name, bytes, uploaded_by, uploaded_at)
            values (:id, :name, :bytes, :username, :now)
            returning
            """ + COLUMNS;

    private static final String SELECT_BY_REQUEST = "select " + COLUMNS + """
              from uploaded_file
             where request_id = :requestId
             order by ordinal
            """;

    private static final String SETTLE = """
            update uploaded_file
               set status = 'settled', landed_file_id = :landedFileId, message = :message,
                   rows_loaded = :loaded, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            """;

    private static final String DISCARD = """
            update uploaded_file
               set status = 'discarded'
             where id = any(:ids)
               and uploaded_by = :username
               and request_id is null
            """;

    private static final String DISCARD_UNASKED = """
            update uploaded_file
               set status = 'discarded'
             where status = 'received'
               and request_id is null
               and uploaded_at < :before
            """;

    private static final String SELECT_NEEDED = """
            select id
              from uploaded_file
             where status = 'received'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresUploadedFileRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UploadedFile store(UUID id, String name, long bytes, String username) {
        return jdbc.sql(INSERT)
                .param("id", id)
                .param("name", name)
                .param("bytes", bytes)
                .param("username", username)
                .param("now", Timestamp.from(clock.instant()))
                .query(PostgresUploadedFileRepository::toUploadedFile)
                .single();
    }

    @Override
    public List<UploadedFile> listByRequest(long requestId) {
        return jdbc.sql(SELECT_BY_REQUEST)
                .param("requestId", requestId)
                .query(PostgresUploadedFileRepository::toUploadedFile)
                .list();
    }

    @Override
    public void settle(UUID id, LoadedPath loaded) {
        jdbc.sql(SETTLE)
                .param("id", id)
                .param("landedFileId", loaded.landedFileId())
                .param("message", loaded.message())
                .param("loaded", loaded.counts().loaded())
                .param("repeated", loaded.counts().repeated())
                .param("rejected", loaded.counts().rejected())
                .update();
    }

    @Override
    public void discard(List<UUID> ids, String username) {
        jdbc.sql(DISCARD)
                .param("ids", ids.toArray(UUID[]::new))
                .param("username", username)
                .update();
    }

    @Override
    public void discardUnasked(Instant before) {
        jdbc.sql(DISCARD_UNASKED).param("before", Timestamp.from(before)).update();
    }

    @Override
    public List<UUID> listNeeded() {
        return jdbc.sql(SELECT_NEEDED)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static UploadedFile toUploadedFile(ResultSet row, int number) throws SQLException {
        return new UploadedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getObject("request_id", Long.class),
                UploadedFile.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("landed_file_id", Long.class),
                new LoadCounts(row.getLong("rows_loaded"), row.getLong("rows_repeated"), row.getLong("rows_rejected")),
                row.getString("message"));
    }
}
