package uk.lgcdt.infra.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresRunRepository implements RunRepository {

    private static final String COLUMNS = """
            id, kind, status, started_at, ended_at, data_cut_off, parameters, code_version,
            rows_in, rows_out, rows_repeated, rows_rejected, failure
            """;

    private static final String START = """
            insert into run (kind, status, started_at, parameters, code_version)
            values (:kind, 'running', :now, cast(:parameters as jsonb), :codeVersion)
            returning
            """ + COLUMNS;

    private static final String RESUME = """
            update run
               set status = 'running', ended_at = null, failure = null
             where id = :id
            """;

    private static final String COMPLETE = """
            update run
               set status = case when :rejected > 0 then 'completed_with_rejects' else 'completed' end,
                   ended_at = :now, data_cut_off = :dataCutOff, failure = null,
                   rows_in = :in, rows_out = :out, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            """;

    private static final String FAIL = """
            update run
               set status = 'failed', ended_at = :now, failure = :failure
             where id = :id
            """;

    private static final String STOP = """
            update run
               set status = 'stopped', ended_at = :now, failure = :reason,
                   rows_in = :in, rows_out = :out, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            """;

    private static final String PUBLISH = """
            insert into published_run (run_id, published_at)
            values (:id, :now)
            on conflict (only_row) do update
               set run_id = excluded.run_id, published_at = excluded.published_at
            """;

    private static final String SELECT = "select " + COLUMNS + " from run";

    private static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    private static final String SELECT_PUBLISHED = SELECT + """
             where id = (select run_id from published_run)
            """;

    private static final String SELECT_LATEST_OF_KIND = SELECT + """
             where kind = :kind
             order by id desc
             limit 1
            """;

    private static final String SELECT_BY_STATUS = SELECT + """
             where kind = :kind
               and status = :status
             order by id
            """;

    private static final String SELECT_LATEST = SELECT + """
             order by id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = """
            select count(*)
              from run
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresRunRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Run start(RunKind kind, String parameters, String codeVersion) {
        return jdbc.sql(START)
                .param("kind", wordOf(kind))
                .param("now", now())
                .param("parameters", parameters)
                .param("codeVersion", codeVersion)
                .query(PostgresRunRepository::toRun)
                .single();
    }

    @Override
    public void resume(long id) {
        jdbc.sql(RESUME).param("id", id).update();
    }

    @Override
    public void complete(long id, RowCounts rows, @Nullable Instant dataCutOff) {
        jdbc.sql(COMPLETE)
                .param("id", id)
                .param("now", now())
                .param("dataCutOff", dataCutOff == null ? null : Timestamp.from(dataCutOff))
                .param("in", rows.in())
                .param("out", rows.out())
                .param("repeated", rows.repeated())
                .param("rejected", rows.rejected())
                .update();
    }

    @Override
    public void fail(long id, String failure) {
        jdbc.sql(FAIL)
                .param("id", id)
                .param("now", now())
                .param("failure", failure.replace("\0", ""))
                .update();
    }

    @Override
    public void stop(long id, RowCounts rows, String reason) {
        jdbc.sql(STOP)
                .param("id", id)
                .param("now", now())
                .param("reason", reason)
                .param("in", rows.in())
                .param("out", rows.out())
                .param("repeated", rows.repeated())
                .param("rejected", rows.rejected())
                .update();
    }

    @Override
    public void publish(long id) {
        jdbc.sql(PUBLISH).param("id", id).param("now", now()).update();
    }

    @Override
    public Optional<Run> find(long id) {
        return jdbc.sql(SELECT_ONE)
                .param("id", id)
                .query(PostgresRunRepository::toRun)
                .optional();
    }

    @Override
    public Optional<Run> findPublished() {
        return jdbc.sql(SELECT_PUBLISHED).query(PostgresRunRepository::toRun).optional();
    }

    @Override
    public Optional<Run> findLatest(RunKind kind) {
        return jdbc.sql(SELECT_LATEST_OF_KIND)
                .param("kind", wordOf(kind))
                .query(PostgresRunRepository::toRun)
                .optional();
    }

    @Override
    public List<Run> listByStatus(RunKind kind, RunStatus status) {
        return jdbc.sql(SELECT_BY_STATUS)
                .param("kind", wordOf(kind))
                .param("status", wordOf(status))
                .query(PostgresRunRepository::toRun)
                .list();
    }

    @Override
    public List<Run> listLatest(int offset, int limit) {
        return jdbc.sql(SELECT_LATEST)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresRunRepository::toRun)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Run toRun(ResultSet row, int rowNumber) throws SQLException {
        return new Run(
                row.getLong("id"),
                RunKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                RunStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getTimestamp("started_at").toInstant(),
                instant(row, "ended_at"),
                instant(row, "data_cut_off"),
                row.getString("parameters"),
                row.getString("code_version"),
                rows(row),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable RowCounts rows(ResultSet row) throws SQLException {
        long in = row.getLong("rows_in");
        return row.wasNull()
                ? null
                : new RowCounts(
                        in, row.getLong("rows_out"), row.getLong("rows_repeated"), row.getLong("rows_rejected"));
    }
}
