package uk.lgcdt.infra.collect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCollectedWindowRepository implements CollectedWindowRepository {

    private static final String COLUMNS = """
            id, source, service, part, from_at, to_at, started_at, next_url, pages, releases, covered_to
            """;

    private static final String DELETE_FRUITLESS = """
            delete from collect_window
             where source = :source
               and service = :service
               and part = :part
               and from_at = :from
               and to_at = :to
               and covered_to = from_at
            """;

    private static final String OPEN = """
            insert into collect_window (source, service, part, from_at, to_at, started_at)
            values (:source, :service, :part, :from, :to, :now)
            returning
            """ + COLUMNS;

    private static final String DELETE_PAGES = """
            delete from collect_page
             where window_id = :id
            """;

    private static final String RESTART = """
            update collect_window
               set started_at = :now, next_url = null, pages = 0, releases = 0
             where id = :id
            returning
            """ + COLUMNS;

    private static final String SELECT_ONE = "select " + COLUMNS + """
              from collect_window
             where id = :id
            """;

    private static final String SELECT_UNFINISHED = "select " + COLUMNS + """
              from collect_window
             where source = :source
               and service = :service
               and completed_at is null
             order by from_at, part, id
            """;

    private static final String SELECT_COVERED = """
            select from_at, covered_to
              from collect_window
             where source = :source
               and service = :service
               and part = :part
               and covered_to > from_at
             order by from_at, covered_to
            """;

    private static final String HAS_PAGE = """
            select exists (select 1 from collect_page where window_id = :id and url = :url)
            """;

    private static final String INSERT_PAGE = """
            insert into collect_page (window_id, ordinal, url, run_id, landed_file_id, fetched_at, releases, headers)
            select id, pages + 1, :url, :runId, :landedFileId, :fetchedAt, :releases, cast(:headers as jsonb)
              from collect_window
             where id = :id
            """;

    private static final String ADVANCE = """
            update collect_window
               set next_url = :nextUrl, pages = pages + 1, releases = releases + :releases,
                   failure = null, failed_at = null
             where id = :id
            """;

    private static final String COMPLETE = """
            update collect_window
               set completed_at = :now, covered_to = :coveredTo, next_url = null, failure = null, failed_at = null
             where id = :id
            """;

    private static final String FAIL = """
            update collect_window
               set failure = :failure, failed_at = :now
             where id = :id
            """;

    private final JdbcClient jdbc;

    PostgresCollectedWindowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CollectedWindow open(WindowKey key, Instant now) {
        of(DELETE_FRUITLESS, key).update();
        return of(OPEN, key)
                .param("now", Timestamp.from(now))
                .query(PostgresCollectedWindowRepository::toWindow)
                .single();
    }

    @Override
    public CollectedWindow restart(long id, Instant now) {
        jdbc.sql(DELETE_PAGES).param("id", id).update();
        return jdbc.sql(RESTART)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(PostgresCollectedWindowRepository::toWindow)
                .single();
    }

    @Override
    public CollectedWindow get(long id) {
        return jdbc.sql(SELECT_ONE)
                .param("id", id)
                .query(PostgresCollectedWindowRepository::toWindow)
                .single();
    }

    @Override
    public List<CollectedWindow> listUnfinished(String source, String service) {
        return jdbc.sql(SELECT_UNFINISHED)
                .param("source", source)
                .param("service", service)
                .query(PostgresCollectedWindowRepository::toWindow)
                .list();
    }

    @Override
    public List<TimeSpan> listCovered(String source, String service, String part) {
        return jdbc.sql(SELECT_COVERED)
                .param("source", source)
                .param("service", service)
                .param("part", part)
                .query((row, rowNumber) -> span(row, "from_at", "covered_to"))
                .list();
    }

    @Override
    public boolean hasPage(long windowId, String url) {
        return jdbc.sql(HAS_PAGE)
                .param("id", windowId)
                .param("url", url)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void storePage(CollectedPage page) {
        jdbc.sql(INSERT_PAGE)
                .param("id", page.windowId())
                .param("url", page.url())
                .param("runId", page.runId())
                .param("landedFileId", page.landedFileId())
                .param("fetchedAt", Timestamp.from(page.fetchedAt()))
                .param("releases", page.releases())
                .param("headers", page.headers())
                .update();
        jdbc.sql(ADVANCE)
                .param("id", page.windowId())
                .param("nextUrl", page.nextUrl())
                .param("releases", page.releases())
                .update();
    }

    @Override
    public void complete(long id, Instant coveredTo, Instant now) {
        jdbc.sql(COMPLETE)
                .param("id", id)
                .param("coveredTo", Timestamp.from(coveredTo))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void fail(long id, String failure, Instant now) {
        jdbc.sql(FAIL)
                .param("id", id)
                .param("failure", failure.replace("\0", ""))
                .param("now", Timestamp.from(now))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, WindowKey key) {
        return jdbc.sql(sql)
                .param("source", key.source())
                .param("service", key.service())
                .param("part", key.part())
                .param("from", Timestamp.from(key.span().from()))
                .param("to", Timestamp.from(key.span().to()));
    }

    private static CollectedWindow toWindow(ResultSet row, int rowNumber) throws SQLException {
        WindowKey key = new WindowKey(
                row.getString("source"),
                row.getString("service"),
                row.getString("part"),
                span(row, "from_at", "to_at"));
        return new CollectedWindow(
                row.getLong("id"),
                key,
                row.getTimestamp("started_at").toInstant(),
                row.getString("next_url"),
                row.getInt("pages"),
                row.getLong("releases"),
                instant(row, "covered_to"));
    }

    private static TimeSpan span(ResultSet row, String from, String to) throws SQLException {
        return new TimeSpan(
                row.getTimestamp(from).toInstant(), row.getTimestamp(to).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
