package uk.lgcdt.infra.market;

import java.time.Year;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresMarketParticipantRepository implements MarketParticipantRepository {

    private static final String SELECT_SUPPLIERS = """
            select market_supplier.rank, market_supplier.supplier_id, supplier.name, supplier.size,
                   market_supplier.contracts, market_supplier.awarded_gbp, market_supplier.share
              from market_supplier
              join supplier on supplier.run_id = market_supplier.run_id
                           and supplier.supplier_id = market_supplier.supplier_id
             where market_supplier.run_id = :run
               and market_supplier.market = :market
               and market_supplier.year = :year
             order by market_supplier.rank, market_supplier.supplier_id
             limit :limit offset :offset
            """;

    private static final String SELECT_SHARES_OF_FIRST = """
            select held.year, held.supplier_id, held.share
              from market_supplier first
              join market_supplier held on held.run_id = first.run_id
                                       and held.market = first.market
                                       and held.supplier_id = first.supplier_id
             where first.run_id = :run
               and first.market = :market
               and first.year = :year
               and first.rank <= :suppliers
             order by held.year, first.rank, held.supplier_id
            """;

    private static final String SELECT_BUYERS = """
            select market_buyer.buyer_id, buyer.name, buyer.council_code, market_buyer.contracts,
                   market_buyer.awarded_gbp
              from market_buyer
              join buyer on buyer.run_id = market_buyer.run_id
                        and buyer.buyer_id = market_buyer.buyer_id
             where market_buyer.run_id = :run
               and market_buyer.market = :market
               and market_buyer.year = :year
             order by market_buyer.awarded_gbp desc nulls last, market_buyer.contracts desc, market_buyer.buyer_id
             limit :limit offset :offset
            """;

    private static final String COUNT_SUPPLIERS = """
            select count(*)
              from market_supplier
             where run_id = :run
               and market = :market
               and year = :year
            """;

    private static final String COUNT_BUYERS = """
            select count(*)
              from market_buyer
             where run_id = :run
               and market = :market
               and year = :year
            """;

    // Groups only: a division would count the same contracts again.
    private static final String SELECT_MARKETS_OF = """
            select market, year, rank, contracts, awarded_gbp, share
              from market_supplier
             where run_id = :run
               and supplier_id = :supplier
               and length(market) = 3
             order by year desc, awarded_gbp desc nulls last, market
             limit :limit
            """;

    private final JdbcClient jdbc;

    PostgresMarketParticipantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketSupplier> listSuppliers(RunId run, MarketCode market, Year year, int offset, int limit) {
        return paged(SELECT_SUPPLIERS, run, market, year, offset, limit)
                .query(MarketRows::toSupplier)
                .list();
    }

    @Override
    public long countSuppliers(RunId run, MarketCode market, Year year) {
        return counted(COUNT_SUPPLIERS, run, market, year);
    }

    @Override
    public List<YearShare> listSharesOfFirst(RunId run, MarketCode market, Year year, int suppliers) {
        return ofMarket(SELECT_SHARES_OF_FIRST, run, market)
                .param("year", year.getValue())
                .param("suppliers", suppliers)
                .query(MarketRows::toYearShare)
                .list();
    }

    @Override
    public List<MarketBuyer> listBuyers(RunId run, MarketCode market, Year year, int offset, int limit) {
        return paged(SELECT_BUYERS, run, market, year, offset, limit)
                .query(MarketRows::toBuyer)
                .list();
    }

    @Override
    public long countBuyers(RunId run, MarketCode market, Year year) {
        return counted(COUNT_BUYERS, run, market, year);
    }

    @Override
    public List<SupplierInMarket> listMarketsOf(RunId run, SupplierId supplier, int limit) {
        return jdbc.sql(SELECT_MARKETS_OF)
                .param("run", run.value())
                .param("supplier", supplier.value())
                .param("limit", limit)
                .query(MarketRows::toSupplierInMarket)
                .list();
    }

    private StatementSpec paged(String sql, RunId run, MarketCode market, Year year, int offset, int limit) {
        return ofMarket(sql, run, market)
                .param("year", year.getValue())
                .param("limit", limit)
                .param("offset", offset);
    }

    private long counted(String sql, RunId run, MarketCode market, Year year) {
        return ofMarket(sql, run, market)
                .param("year", year.getValue())
                .query(Long.class)
                .single();
    }

    private StatementSpec ofMarket(String sql, RunId run, MarketCode market) {
        return jdbc.sql(sql).param("run", run.value()).param("market", market.code());
    }
}
