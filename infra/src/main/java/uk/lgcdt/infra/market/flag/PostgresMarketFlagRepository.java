package uk.lgcdt.infra.market.flag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.market.FlagSql;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresMarketFlagRepository implements MarketFlagRepository {

    private static final String LIST = """
            select t.id, t.flag, t.measure, t.basis, t.direction, t.value as threshold, t.active, t.in_force_from,
                   t.set_by, t.reason, f.value as figure,
                   case when f.value is null then coalesce(f.reason, 'not-measured') end as missing
              from market_threshold t
              left join market_figure f
                     on f.run_id = :run and f.market = :market and f.year = :year and
            """ + FlagSql.OF_THRESHOLD + " where " + FlagSql.IN_FORCE;

    private static final String COUNT =
            """
            select m.market, array_agg(t.flag) filter (where
            """ + FlagSql.BEYOND + """
                   ) as raised, count(*) filter (where t.active and f.value is null) as unknown
              from unnest(:markets) as m (market)
             cross join market_threshold t
              left join market_figure f
                     on f.run_id = :run and f.market = m.market and f.year = :year and
            """ + FlagSql.OF_THRESHOLD + " where " + FlagSql.IN_FORCE + " group by m.market";

    private final JdbcClient jdbc;

    PostgresMarketFlagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketFlag> list(RunId run, MarketCode market, Year year, Instant at) {
        return jdbc
                .sql(LIST)
                .param("run", run.value())
                .param("market", market.code())
                .param("year", year.getValue())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PostgresMarketFlagRepository::toFlag)
                .list()
                .stream()
                .sorted(Comparator.comparing(
                        (MarketFlag flag) -> flag.threshold().flag()))
                .toList();
    }

    @Override
    public Map<MarketCode, FlagCount> count(RunId run, Collection<MarketCode> markets, Year year, Instant at) {
        Map<MarketCode, FlagCount> counts = new HashMap<>();
        markets.forEach(market -> counts.put(market, FlagCount.NONE));
        jdbc.sql(COUNT)
                .param("run", run.value())
                .param("markets", markets.stream().map(MarketCode::code).toArray(String[]::new))
                .param("year", year.getValue())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(
                            new MarketCode(row.getString("market")),
                            new FlagCount(kinds(row.getArray("raised")), row.getInt("unknown")));
                });
        return counts;
    }

    private static List<MarketFlagKind> kinds(@Nullable Array flags) throws SQLException {
        return flags == null
                ? List.of()
                : Arrays.stream((String[]) flags.getArray())
                        .flatMap(flag -> MarketFlagKind.find(flag).stream())
                        .toList();
    }

    private static MarketFlag toFlag(ResultSet row, int rowNumber) throws SQLException {
        return new MarketFlag(
                PostgresMarketThresholdRepository.toThreshold(row, rowNumber),
                row.getBigDecimal("figure"),
                row.getString("missing"));
    }
}
