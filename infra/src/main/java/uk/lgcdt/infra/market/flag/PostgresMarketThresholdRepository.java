package uk.lgcdt.infra.market.flag;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.market.FlagSql;

@Repository
class PostgresMarketThresholdRepository implements MarketThresholdRepository {

    private static final String SELECT = """
            select t.id, t.flag, t.measure, t.basis, t.direction, t.value as threshold, t.active, t.in_force_from,
                   t.set_by, t.reason
              from market_threshold t
            """;

    private static final String INSERT = """
            insert into market_threshold as t (flag, measure, basis, direction, value, active, in_force_from, set_by,
                   reason, replaces)
            select flag, measure, basis, direction, :value, :active, greatest(in_force_from, :at), :username, :reason, id
              from market_threshold
             where id = :former
            returning t.id, t.flag, t.measure, t.basis, t.direction, t.value as threshold, t.active, t.in_force_from,
                   t.set_by, t.reason
            """;

    private final JdbcClient jdbc;

    PostgresMarketThresholdRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketThreshold> listInForce(Instant at) {
        return jdbc
                .sql(SELECT + " where " + FlagSql.IN_FORCE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PostgresMarketThresholdRepository::toThreshold)
                .list()
                .stream()
                .sorted(Comparator.comparing(MarketThreshold::flag))
                .toList();
    }

    @Override
    public List<MarketThreshold> listAll(int offset, int limit) {
        return jdbc.sql(SELECT + " order by t.id desc limit :limit offset :offset")
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresMarketThresholdRepository::toThreshold)
                .list();
    }

    @Override
    public long countAll() {
        return jdbc.sql("select count(*) from market_threshold")
                .query(Long.class)
                .single();
    }

    @Override
    public MarketThreshold replace(
            MarketThreshold former, BigDecimal value, boolean active, String reason, String username, Instant at) {
        try {
            return jdbc.sql(INSERT)
                    .param("former", former.id())
                    .param("value", value)
                    .param("active", active)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("username", username)
                    .param("reason", reason)
                    .query(PostgresMarketThresholdRepository::toThreshold)
                    .single();
        } catch (DuplicateKeyException replacedAlready) {
            throw new StaleThresholdException(former.flag(), replacedAlready);
        }
    }

    static MarketThreshold toThreshold(ResultSet row, int rowNumber) throws SQLException {
        String flag = row.getString("flag");
        return new MarketThreshold(
                row.getLong("id"),
                MarketFlagKind.find(flag).orElseThrow(() -> new IllegalStateException("No flag is called " + flag)),
                row.getString("measure"),
                row.getString("basis"),
                Direction.of(row.getString("direction")),
                row.getBigDecimal("threshold"),
                row.getBoolean("active"),
                row.getObject("in_force_from", OffsetDateTime.class).toInstant(),
                row.getString("set_by"),
                row.getString("reason"));
    }
}
