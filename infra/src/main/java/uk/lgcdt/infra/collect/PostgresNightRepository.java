package uk.lgcdt.infra.collect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNightRepository implements NightRepository {

    private static final String SELECT = """
            select night, started_at, ended_at, failure
              from collect_night
             where night = :night
            """;

    private static final String SELECT_LATEST = """
            select night, started_at, ended_at, failure
              from collect_night
             order by night desc
             limit 1
            """;

    private static final String START = """
            insert into collect_night (night, started_at)
            values (:night, :now)
                on conflict (night) do update
               set started_at = excluded.started_at, ended_at = null, failure = null
            """;

    private static final String END = """
            update collect_night
               set ended_at = :now, failure = :failure
             where night = :night
            """;

    private final JdbcClient jdbc;

    PostgresNightRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Night> find(LocalDate night) {
        return jdbc.sql(SELECT)
                .param("night", night)
                .query(PostgresNightRepository::toNight)
                .optional();
    }

    @Override
    public Optional<Night> findLatest() {
        return jdbc.sql(SELECT_LATEST).query(PostgresNightRepository::toNight).optional();
    }

    @Override
    public void start(LocalDate night, Instant now) {
        jdbc.sql(START).param("night", night).param("now", Timestamp.from(now)).update();
    }

    @Override
    public void end(LocalDate night, Instant now, @Nullable String failure) {
        jdbc.sql(END)
                .param("night", night)
                .param("now", Timestamp.from(now))
                .param("failure", failure)
                .update();
    }

    private static Night toNight(ResultSet row, int rowNumber) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Night(
                row.getObject("night", LocalDate.class),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("failure"));
    }
}
