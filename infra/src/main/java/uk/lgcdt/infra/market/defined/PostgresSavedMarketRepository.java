package uk.lgcdt.infra.market.defined;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresSavedMarketRepository implements SavedMarketRepository {

    private static final String SELECT = """
            select id, name, owner, definition, created_at, changed_at
              from saved_market
             where deleted_at is null
            """;

    private static final String INSERT = """
            insert into saved_market (name, owner, definition, created_at, changed_at)
            values (:name, :username, :definition, :now, :now)
            returning id
            """;

    private static final String RENAME = """
            update saved_market
               set name = :name, changed_at = :now
              from (select id, name as before from saved_market where id = :id for update) as old
             where saved_market.id = old.id
               and deleted_at is null
            returning old.before
            """;

    private static final String DELETE = """
            update saved_market
               set deleted_at = :now
             where id = :id
               and deleted_at is null
            returning name
            """;

    private static final String RESTORE = """
            update saved_market
               set deleted_at = null
             where id = :id
               and deleted_at is not null
            returning name
            """;

    private static final String ENTER = """
            insert into saved_market_event (saved_market_id, happened_at, username, action, detail)
            values (:id, :now, :username, :action, cast(:detail as jsonb))
            """;

    private static final String SELECT_EVENTS = """
            select happened_at, username, action, detail
              from saved_market_event
             where saved_market_id = :id
             order by id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresSavedMarketRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<SavedMarket> list(int offset, int limit) {
        return jdbc.sql(SELECT + " order by name, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresSavedMarketRepository::toSavedMarket)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from saved_market where deleted_at is null")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<SavedMarket> find(long id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(PostgresSavedMarketRepository::toSavedMarket)
                .optional();
    }

    @Override
    @Transactional
    public long save(String name, MarketDefinition definition, String username) {
        long id = jdbc.sql(INSERT)
                .param("name", name)
                .param("username", username)
                .param("definition", definition.toQuery())
                .param("now", now())
                .query(Long.class)
                .single();
        enter(id, username, "saved", Map.of("name", name, "definition", definition.toQuery()));
        return id;
    }

    @Override
    @Transactional
    public boolean rename(long id, String name, String username) {
        Optional<String> before = jdbc.sql(RENAME)
                .param("id", id)
                .param("name", name)
                .param("now", now())
                .query(String.class)
                .optional();
        before.ifPresent(old -> enter(id, username, "renamed", Map.of("before", old, "name", name)));
        return before.isPresent();
    }

    @Override
    @Transactional
    public boolean delete(long id, String username) {
        Optional<String> name = jdbc.sql(DELETE)
                .param("id", id)
                .param("now", now())
                .query(String.class)
                .optional();
        name.ifPresent(deleted -> enter(id, username, "deleted", Map.of("name", deleted)));
        return name.isPresent();
    }

    @Override
    @Transactional
    public boolean restore(long id, String username) {
        Optional<String> name =
                jdbc.sql(RESTORE).param("id", id).query(String.class).optional();
        name.ifPresent(restored -> enter(id, username, "restored", Map.of("name", restored)));
        return name.isPresent();
    }

    @Override
    public List<SavedMarketEvent> history(long id) {
        return jdbc.sql(SELECT_EVENTS)
                .param("id", id)
                .query((row, rowNumber) -> new SavedMarketEvent(
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("username"),
                        row.getString("action"),
                        row.getString("detail")))
                .list();
    }

    private void enter(long id, String username, String action, Map<String, String> detail) {
        jdbc.sql(ENTER)
                .param("id", id)
                .param("now", now())
                .param("username", username)
                .param("action", action)
                .param("detail", JsonMapper.shared().writeValueAsString(detail))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SavedMarket toSavedMarket(ResultSet row, int rowNumber) throws SQLException {
        return new SavedMarket(
                row.getLong("id"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("definition"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
