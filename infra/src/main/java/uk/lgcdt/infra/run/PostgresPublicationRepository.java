package uk.lgcdt.infra.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresPublicationRepository implements PublicationRepository {

    private static final String SELECT = """
            select run.id, run.started_at, run.ended_at, run.data_cut_off, run.code_version,
                   run.parameters -> 'rules' as rules, published_run.run_id is not null as current
              from run
              left join published_run on published_run.run_id = run.id
             where run.kind = 'refresh'
               and run.status in ('completed', 'completed_with_rejects')
            """;

    private static final String SELECT_CURRENT = """
            select run.id, run.started_at, run.ended_at, run.data_cut_off, run.code_version,
                   run.parameters -> 'rules' as rules, true as current
              from published_run
              join run on run.id = published_run.run_id
            """;

    private static final String SELECT_ONE = SELECT + """
             and run.id = :run
            """;

    private static final String SELECT_BEFORE = SELECT + """
             and run.id < :run
             order by run.id desc
             limit 1
            """;

    private static final String SELECT_PAGE = SELECT + """
             order by run.id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = """
            select count(*)
              from run
             where kind = 'refresh'
               and status in ('completed', 'completed_with_rejects')
            """;

    private final JdbcClient jdbc;

    PostgresPublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Publication> findCurrent() {
        return jdbc.sql(SELECT_CURRENT)
                .query(PostgresPublicationRepository::toPublication)
                .optional();
    }

    @Override
    public Optional<Publication> find(RunId run) {
        return jdbc.sql(SELECT_ONE)
                .param("run", run.value())
                .query(PostgresPublicationRepository::toPublication)
                .optional();
    }

    @Override
    public Optional<Publication> findBefore(RunId run) {
        return jdbc.sql(SELECT_BEFORE)
                .param("run", run.value())
                .query(PostgresPublicationRepository::toPublication)
                .optional();
    }

    @Override
    public List<Publication> list(int offset, int limit) {
        return jdbc.sql(SELECT_PAGE)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresPublicationRepository::toPublication)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    private static Publication toPublication(ResultSet row, int rowNumber) throws SQLException {
        return new Publication(
                new RunId(row.getLong("id")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                toInstant(row, "ended_at"),
                toInstant(row, "data_cut_off"),
                row.getString("code_version"),
                toParameters(row.getString("rules")),
                row.getBoolean("current"));
    }

    private static SortedMap<String, String> toParameters(@Nullable String json) {
        SortedMap<String, String> parameters = new TreeMap<>();
        if (json != null) {
            JsonMapper.shared()
                    .readTree(json)
                    .properties()
                    .forEach(each ->
                            parameters.put(each.getKey(), each.getValue().asString()));
        }
        return Collections.unmodifiableSortedMap(parameters);
    }

    private static @Nullable Instant toInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
