package uk.lgcdt.infra.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresOpportunityRepository implements OpportunityRepository {

    private static final String SELECT = """
            select run_id, opportunity_id, market, window_start, window_end, councils, contracts, awarded_gbp, annual_gbp
              from opportunity
             where run_id = :run
            """;

    private static final String MATCHING = """
               and starts_with(market, :market)
               and ((:council = '' and :region = '') or exists (
                   select 1
                     from opportunity_contract
                     left join buyer
                       on buyer.run_id = opportunity_contract.run_id
                      and buyer.buyer_id = opportunity_contract.buyer_id
                    where opportunity_contract.run_id = opportunity.run_id
                      and opportunity_contract.opportunity_id = opportunity.opportunity_id
                      and (:council = '' or opportunity_contract.council_code = :council)
                      and (:region = '' or buyer.region_code = :region)))
            """;

    private static final String SELECT_PAGE = SELECT + MATCHING + """
             order by window_start, councils desc, opportunity_id
             limit :limit offset :offset
            """;

    private static final String COUNT = """
            select count(*)
              from opportunity
             where run_id = :run
            """ + MATCHING;

    private static final String SELECT_ONE = SELECT + """
               and opportunity_id = :id
            """;

    private static final String SELECT_CONTRACTS = """
            select contract.ocid, contract.award_id, contract.buyer_id, contract.council_code, contract.ends_on,
                   contract.awarded_gbp, contract.annual_gbp,
                   coalesce(min(award_line.title), '') as title,
                   min(award_line.url) as url,
                   coalesce(array_agg(distinct supplier.name order by supplier.name)
                            filter (where supplier.name is not null), '{}') as suppliers
              from opportunity_contract contract
              left join award_line
                on award_line.run_id = contract.run_id
               and award_line.ocid = contract.ocid
               and award_line.award_id = contract.award_id
              left join supplier
                on supplier.run_id = award_line.run_id
               and supplier.supplier_id = award_line.supplier_id
             where contract.run_id = :run
               and contract.opportunity_id = :id
             group by contract.run_id, contract.opportunity_id, contract.ocid, contract.award_id
             order by contract.ends_on, contract.ocid, contract.award_id
            """;

    private static final String SELECT_MARKETS = """
            select distinct market
              from opportunity
             where run_id = :run
             order by market
            """;

    private final JdbcClient jdbc;

    PostgresOpportunityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opportunity> list(RunId run, OpportunityFilter filter, int offset, int limit) {
        return matching(SELECT_PAGE, run, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresOpportunityRepository::toOpportunity)
                .list();
    }

    @Override
    public int count(RunId run, OpportunityFilter filter) {
        return matching(COUNT, run, filter).query(Integer.class).single();
    }

    @Override
    public Optional<Opportunity> find(RunId run, String id) {
        return jdbc.sql(SELECT_ONE)
                .param("run", run.value())
                .param("id", id)
                .query(PostgresOpportunityRepository::toOpportunity)
                .optional();
    }

    @Override
    public List<OpportunityContract> listContracts(RunId run, String id) {
        return jdbc.sql(SELECT_CONTRACTS)
                .param("run", run.value())
                .param("id", id)
                .query(PostgresOpportunityRepository::toContract)
                .list();
    }

    @Override
    public List<String> listMarkets(RunId run) {
        return jdbc.sql(SELECT_MARKETS)
                .param("run", run.value())
                .query((row, rowNumber) -> row.getString("market"))
                .list();
    }

    private StatementSpec matching(String sql, RunId run, OpportunityFilter filter) {
        return jdbc.sql(sql)
                .param("run", run.value())
                .param("market", filter.market())
                .param("region", filter.regionCode())
                .param("council", filter.councilCode());
    }

    private static Opportunity toOpportunity(ResultSet row, int rowNumber) throws SQLException {
        return new Opportunity(
                new RunId(row.getLong("run_id")),
                row.getString("opportunity_id"),
                row.getString("market"),
                row.getObject("window_start", LocalDate.class),
                row.getObject("window_end", LocalDate.class),
                row.getInt("councils"),
                row.getInt("contracts"),
                row.getBigDecimal("awarded_gbp"),
                row.getBigDecimal("annual_gbp"));
    }

    private static OpportunityContract toContract(ResultSet row, int rowNumber) throws SQLException {
        return new OpportunityContract(
                row.getString("ocid"),
                row.getString("award_id"),
                row.getString("title"),
                row.getString("buyer_id"),
                row.getString("council_code"),
                List.of((String[]) row.getArray("suppliers").getArray()),
                row.getObject("ends_on", LocalDate.class),
                row.getBigDecimal("awarded_gbp"),
                row.getBigDecimal("annual_gbp"),
                row.getString("url"));
    }
}
