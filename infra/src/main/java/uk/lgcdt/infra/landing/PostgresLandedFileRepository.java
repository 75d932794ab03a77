package uk.lgcdt.infra.landing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLandedFileRepository implements LandedFileRepository {

    private static final String COLUMNS = """
            id, sha256, run_id, kind, status, source, original_path, buyer_code, bytes, landed_at,
            source_url, licence, fetched_at, rows_loaded, rows_repeated, rows_rejected, refusal
            """;

    private static final String SELECT = "select " + COLUMNS + " from landed_file";

    private static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    private static final String SELECT_BY_CHECKSUM = SELECT + """
             where sha256 = :sha256
            """;

    private static final String SELECT_BY_RUN = SELECT + """
             where run_id = :runId
             order by id
            """;

    private static final String SELECT_BY_STATUS = SELECT + """
             where status = :status
             order by landed_at desc, id desc
             limit :limit offset :offset
            """;

    private static final String COUNT_BY_STATUS = """
            select count(*)
              from landed_file
             where status = :status
            """;

    private static final String LAND = """
            insert into landed_file (sha256, run_id, kind, status, source, original_path, buyer_code, bytes, landed_at,
                   source_url, licence, fetched_at)
            values (:sha256, :runId, 'unknown', 'landed', :source, :path, :buyerCode, :bytes, :now,
                   :sourceUrl, :licence, :fetchedAt)
            on conflict (sha256) do update
               set run_id = excluded.run_id, kind = 'unknown', status = 'landed',
                   source = excluded.source, original_path = excluded.original_path,
                   buyer_code = coalesce(excluded.buyer_code, landed_file.buyer_code),
                   source_url = coalesce(excluded.source_url, landed_file.source_url),
                   licence = coalesce(excluded.licence, landed_file.licence),
                   fetched_at = coalesce(excluded.fetched_at, landed_file.fetched_at),
                   rows_in = 0, rows_loaded = 0, rows_repeated = 0, rows_rejected = 0, refusal = null
            returning
            """ + COLUMNS;

    private static final String SETTLE = """
            update landed_file
               set kind = :kind, status = :status, refusal = :refusal,
                   rows_in = :total, rows_loaded = :loaded, rows_repeated = :repeated, rows_rejected = :rejected
             where id = :id
            """;

    private static final String WAITS_FOR_CONFIRMED_LAYOUT = """
            select exists (
                   select
                     from landed_file
                     join run on run.id = landed_file.run_id
                     join run_warning on run_warning.landed_file_id = landed_file.id
                      and run_warning.code in ('ContentWaits', 'SheetWaits')
                      and run_warning.replaced_by_run_id is null
                     join spend_profile on spend_profile.confirmed_at >= run.started_at
                    where landed_file.id = :id)
            """;

    private static final String SELECT_LOADED_CHECKSUMS = """
            select sha256
              from landed_file
             where status = 'loaded'
            """;

    private static final String COUNT = """
            select count(*)
              from landed_file
             where kind = :kind
               and status = :status
            """;

    // Order matters to a digest: rows are taken by checksum. An assessment stays that of the file it came in first.
    private static final String DIGEST = """
            select md5(coalesce(string_agg(
                       concat_ws(' ', sha256, kind, buyer_code,
                                 case kind when 'assessments' then rows_loaded + rows_repeated else rows_loaded end),
                       ',' order by sha256), ''))
              from landed_file
             where status = 'loaded'
               and (rows_loaded > 0 or kind = 'assessments')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresLandedFileRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<LandedFile> find(long id) {
        return jdbc.sql(SELECT_ONE)
                .param("id", id)
                .query(PostgresLandedFileRepository::toLandedFile)
                .optional();
    }

    @Override
    public Optional<LandedFile> findByChecksum(String sha256) {
        return jdbc.sql(SELECT_BY_CHECKSUM)
                .param("sha256", sha256)
                .query(PostgresLandedFileRepository::toLandedFile)
                .optional();
    }

    @Override
    public LandedFile land(long runId, Arrival arrival) {
        Fetched fetched = arrival.fetched();
        return jdbc.sql(LAND)
                .param("sha256", arrival.sha256())
                .param("runId", runId)
                .param("source", arrival.source())
                .param("path", arrival.path())
                .param("buyerCode", arrival.buyerCode())
                .param("bytes", arrival.bytes())
                .param("now", Timestamp.from(clock.instant()))
                .param("sourceUrl", fetched == null ? null : fetched.url())
                .param("licence", fetched == null ? null : fetched.licence())
                .param("fetchedAt", fetched == null ? null : Timestamp.from(fetched.at()))
                .query(PostgresLandedFileRepository::toLandedFile)
                .single();
    }

    @Override
    public void settle(long id, FileKind kind, FileStatus status, LoadCounts counts, @Nullable String refusal) {
        jdbc.sql(SETTLE)
                .param("id", id)
                .param("kind", wordOf(kind))
                .param("status", wordOf(status))
                .param("refusal", refusal)
                .param("total", counts.total())
                .param("loaded", counts.loaded())
                .param("repeated", counts.repeated())
                .param("rejected", counts.rejected())
                .update();
    }

    @Override
    public boolean waitsForConfirmedLayout(long id) {
        return jdbc.sql(WAITS_FOR_CONFIRMED_LAYOUT)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<LandedFile> listByRun(long runId) {
        return jdbc.sql(SELECT_BY_RUN)
                .param("runId", runId)
                .query(PostgresLandedFileRepository::toLandedFile)
                .list();
    }

    @Override
    public List<LandedFile> listByStatus(FileStatus status, int offset, int limit) {
        return jdbc.sql(SELECT_BY_STATUS)
                .param("status", wordOf(status))
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresLandedFileRepository::toLandedFile)
                .list();
    }

    @Override
    public long countByStatus(FileStatus status) {
        return jdbc.sql(COUNT_BY_STATUS)
                .param("status", wordOf(status))
                .query(Long.class)
                .single();
    }

    @Override
    public Set<String> listLoadedChecksums() {
        return jdbc.sql(SELECT_LOADED_CHECKSUMS)
                .query((row, rowNumber) -> row.getString("sha256"))
                .set();
    }

    @Override
    public long count(FileKind kind, FileStatus status) {
        return jdbc.sql(COUNT)
                .param("kind", wordOf(kind))
                .param("status", wordOf(status))
                .query(Long.class)
                .single();
    }

    @Override
    public String digestOfLoaded() {
        return jdbc.sql(DIGEST).query(String.class).single();
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static LandedFile toLandedFile(ResultSet row, int rowNumber) throws SQLException {
        return new LandedFile(
                row.getLong("id"),
                row.getString("sha256"),
                row.getLong("run_id"),
                FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                FileStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("source"),
                row.getString("original_path"),
                row.getString("buyer_code"),
                row.getLong("bytes"),
                row.getTimestamp("landed_at").toInstant(),
                fetched(row),
                new LoadCounts(row.getLong("rows_loaded"), row.getLong("rows_repeated"), row.getLong("rows_rejected")),
                row.getString("refusal"));
    }

    private static @Nullable Fetched fetched(ResultSet row) throws SQLException {
        String url = row.getString("source_url");
        return url == null
                ? null
                : new Fetched(
                        url,
                        row.getString("licence"),
                        row.getTimestamp("fetched_at").toInstant());
    }
}
