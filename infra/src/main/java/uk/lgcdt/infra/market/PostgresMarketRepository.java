package uk.lgcdt.infra.market;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresMarketRepository implements MarketRepository {

    private static final String SELECT = """
            select market, year, contracts, valued_contracts, suppliers, buyers, awarded_gbp, frameworks,
                   framework_ceiling_gbp,
                   concentration_status, concentration_reason, concentration_n, concentration_coverage,
                   hhi, top_share, top_four_share, effective_suppliers,
                   sme_value_status, sme_value_reason, sme_value_n, sme_value_coverage,
                   sme_value_share, sme_value_unknown_share,
                   sme_count_status, sme_count_reason, sme_count_n, sme_count_coverage,
                   sme_count_share, sme_count_unknown_share,
                   assured_status, assured_reason, assured_n, assured_coverage, assured_share
              from market_measure
             where run_id = :run
            """;

    private static final String AND_FILTERED = """
               and case length(market) when 2 then 'division' when 3 then 'group' else 'system' end in (:levels)
               and (:anyMarket or market in (:among))
               and (:minimumHhi = 0 or hhi >= :minimumHhi)
               and (not :onlyCalculated or concentration_status = 'calculated')
               and (not :onlyTechnology or market in (:technologyGroups) or market like 'system:%'
                    or (substr(market, 1, 2) in (:technologyDivisions) and market not in (:exceptGroups)))
               and (:flag = '' or exists (select 1
            """ + FlagSql.RAISED + " and t.flag = :flag)) ";

    private static final String AND_YEAR = " and year = :year";

    private static final String COUNT = """
            select count(*)
              from market_measure
             where run_id = :run
            """;

    private static final String SELECT_YEARS = """
            select distinct year
              from market_measure
             where run_id = :run
             order by year desc
            """;

    private static final String SUMMARISE = """
            select year, count(*) as markets, count(hhi) as calculated,
                   round(cast(percentile_cont(0.5) within group (order by hhi) as numeric), 2) as median_hhi,
                   round(cast(percentile_cont(0.5) within group (order by effective_suppliers) as numeric), 2)
                       as median_effective_suppliers
              from market_measure
             where run_id = :run
            """ + AND_FILTERED + """
             group by year
             order by year
            """;

    private static final Set<String> ALL_LEVELS =
            Arrays.stream(MarketLevel.values()).map(MarketLevel::key).collect(Collectors.toUnmodifiableSet());

    private static final Map<MarketOrder.Key, String> COLUMNS = Map.of(
            MarketOrder.Key.MARKET, "market",
            MarketOrder.Key.CONTRACTS, "contracts",
            MarketOrder.Key.AWARDED_GBP, "awarded_gbp",
            MarketOrder.Key.SUPPLIERS, "suppliers",
            MarketOrder.Key.HHI, "hhi",
            MarketOrder.Key.TOP_FOUR_SHARE, "top_four_share",
            MarketOrder.Key.SME_VALUE_SHARE, "sme_value_share",
            MarketOrder.Key.FLAGS, "(select count(*)" + FlagSql.RAISED + ")");

    private final JdbcClient jdbc;

    PostgresMarketRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketMeasure> findAll(RunId run, MarketFilter filter, MarketOrder order, int offset, int limit) {
        String ordered = " order by " + COLUMNS.get(order.key()) + (order.descending() ? " desc" : "")
                + " nulls last, market limit :limit offset :offset";
        return filtered(SELECT + AND_YEAR + AND_FILTERED + ordered, run, filter)
                .param("year", filter.year().getValue())
                .param("limit", limit)
                .param("offset", offset)
                .query(MarketRows::toMeasure)
                .list();
    }

    @Override
    public long count(RunId run, MarketFilter filter) {
        return filtered(COUNT + AND_YEAR + AND_FILTERED, run, filter)
                .param("year", filter.year().getValue())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<MarketMeasure> find(RunId run, MarketCode market, Year year) {
        return ofMarket(SELECT + AND_YEAR + " and market = :market", run, market)
                .param("year", year.getValue())
                .query(MarketRows::toMeasure)
                .optional();
    }

    @Override
    public List<Year> measuredYears(RunId run) {
        return jdbc.sql(SELECT_YEARS)
                .param("run", run.value())
                .query((row, rowNumber) -> Year.of(row.getInt("year")))
                .list();
    }

    @Override
    public List<MarketMeasure> trend(RunId run, MarketCode market) {
        return ofMarket(SELECT + " and market = :market order by year", run, market)
                .query(MarketRows::toMeasure)
                .list();
    }

    @Override
    public List<YearSummary> summarise(RunId run, MarketFilter filter) {
        return filtered(SUMMARISE, run, filter).query(MarketRows::toYearSummary).list();
    }

    private StatementSpec filtered(String sql, RunId run, MarketFilter filter) {
        Set<MarketCode> among = filter.among();
        return jdbc.sql(sql)
                .param("run", run.value())
                .param(
                        "levels",
                        filter.level() == null
                                ? ALL_LEVELS
                                : Set.of(filter.level().key()))
                .param("anyMarket", among == null)
                .param("among", among == null || among.isEmpty() ? Set.of("") : codes(among))
                .param("minimumHhi", filter.minimumHhi() == null ? 0 : filter.minimumHhi())
                .param("onlyCalculated", filter.onlyCalculated())
                .param("flag", filter.flag() == null ? "" : filter.flag())
                .param("at", filter.flagsAt() == null ? null : filter.flagsAt().atOffset(ZoneOffset.UTC))
                .param("onlyTechnology", filter.onlyTechnology())
                .param("technologyDivisions", TechnologyMarkets.divisions())
                .param("technologyGroups", TechnologyMarkets.otherGroups())
                .param("exceptGroups", TechnologyMarkets.exceptGroups());
    }

    private StatementSpec ofMarket(String sql, RunId run, MarketCode market) {
        return jdbc.sql(sql).param("run", run.value()).param("market", market.code());
    }

    private static Set<String> codes(Set<MarketCode> markets) {
        return markets.stream().map(MarketCode::code).collect(Collectors.toUnmodifiableSet());
    }
}
