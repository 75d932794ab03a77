package uk.lgcdt.infra.market;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresMarketFigureRepository implements MarketFigureRepository {

    private static final String SELECT = """
            select year, measure, basis, value, unit, n, coverage, status, reason
              from market_figure
             where run_id = :run
               and market = :market
               and sellers = :sellers
             order by year, measure, basis
            """;

    private final JdbcClient jdbc;

    PostgresMarketFigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MarketFigure> listFigures(RunId run, MarketCode market, Sellers sellers) {
        return jdbc.sql(SELECT)
                .param("run", run.value())
                .param("market", market.code())
                .param("sellers", sellers.key())
                .query(PostgresMarketFigureRepository::toFigure)
                .list();
    }

    private static MarketFigure toFigure(ResultSet row, int rowNumber) throws SQLException {
        return new MarketFigure(
                Year.of(row.getInt("year")),
                row.getString("measure"),
                row.getString("basis"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getLong("n"),
                row.getBigDecimal("coverage"),
                FigureStatus.of(row.getString("status")),
                row.getString("reason"));
    }
}
