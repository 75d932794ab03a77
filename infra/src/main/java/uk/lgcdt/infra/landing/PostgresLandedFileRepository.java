package uk.lgcdt.infra.landing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLandedFileRepository implements LandedFileRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresLandedFileRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<LandedFile> find(long id) {
        return jdbc.sql(LandedFileSql.SELECT_ONE)
                .param("id", id)
                .query(PostgresLandedFileRepository::toLandedFile)
                .optional();
    }

    @Override
    public List<LandedFile> listById(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(LandedFileSql.SELECT_BY_ID)
                        .param("ids", ids)
                        .query(PostgresLandedFileRepository::toLandedFile)
                        .list();
    }

    @Override
    public Optional<LandedFile> findByChecksum(String sha256) {
        return jdbc.sql(LandedFileSql.SELECT_BY_CHECKSUM)
                .param("sha256", sha256)
                .query(PostgresLandedFileRepository::toLandedFile)
                .optional();
    }

    @Override
    public LandedFile land(long runId, Arrival arrival) {
        Fetched fetched = arrival.fetched();
        return jdbc.sql(LandedFileSql.LAND)
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
        jdbc.sql(LandedFileSql.SETTLE)
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
        return jdbc.sql(LandedFileSql.WAITS_FOR_CONFIRMED_LAYOUT)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<LandedFile> listByRun(long runId) {
        return jdbc.sql(LandedFileSql.SELECT_BY_RUN)
                .param("runId", runId)
                .query(PostgresLandedFileRepository::toLandedFile)
                .list();
    }

    @Override
    public List<LandedFile> listByStatus(FileStatus status, int offset, int limit) {
        return jdbc.sql(LandedFileSql.SELECT_BY_STATUS)
                .param("status", wordOf(status))
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresLandedFileRepository::toLandedFile)
                .list();
    }

    @Override
    public long countByStatus(FileStatus status) {
        return jdbc.sql(LandedFileSql.COUNT_BY_STATUS)
                .param("status", wordOf(status))
                .query(Long.class)
                .single();
    }

    @Override
    public Set<String> listLoadedChecksums() {
        return jdbc.sql(LandedFileSql.SELECT_LOADED_CHECKSUMS)
                .query((row, rowNumber) -> row.getString("sha256"))
                .set();
    }

    @Override
    public long count(FileKind kind, FileStatus status) {
        return jdbc.sql(LandedFileSql.COUNT)
                .param("kind", wordOf(kind))
                .param("status", wordOf(status))
                .query(Long.class)
                .single();
    }

    @Override
    public String digestOfLoaded() {
        return jdbc.sql(LandedFileSql.DIGEST).query(String.class).single();
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
