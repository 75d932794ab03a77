package uk.lgcdt.infra.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresCouncilAwardsRepository implements CouncilAwardsRepository {

    // A council may buy under several identifiers: they are one here.
    private static final String SELECT = """
            with line as (
                select buyer.council_code, line.awarded_gbp, supplier.size,
                       supplier.region_code = buyer.region_code as local
                  from buyer
                  join award_line line using (run_id, buyer_id)
                  left join supplier using (run_id, supplier_id)
                 where run_id = :run
                   and buyer.council_code = any(:councils)
                   and line.decided_on >= :first
                   and line.decided_on < :next
                   and not line.framework)
            select council_code, count(*) as awards, count(awarded_gbp) as valued,
                   coalesce(sum(awarded_gbp), 0) as known_gbp,
                   coalesce(sum(awarded_gbp) filter (where size in ('sme', 'large')), 0) as sized_gbp,
                   coalesce(sum(awarded_gbp) filter (where size = 'sme'), 0) as sme_gbp,
                   count(awarded_gbp) filter (where local is not null) as placed_valued,
                   coalesce(sum(awarded_gbp) filter (where local is not null), 0) as placed_gbp,
                   coalesce(sum(awarded_gbp) filter (where local), 0) as local_gbp
              from line
             group by council_code
             order by council_code
            """;

    private final JdbcClient jdbc;

    PostgresCouncilAwardsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CouncilAwards> list(RunId run, Collection<String> councils, LocalDate first, LocalDate next) {
        return jdbc.sql(SELECT)
                .param("run", run.value())
                .param("councils", councils.toArray(String[]::new))
                .param("first", first)
                .param("next", next)
                .query(PostgresCouncilAwardsRepository::toAwards)
                .list();
    }

    private static CouncilAwards toAwards(ResultSet row, int rowNumber) throws SQLException {
        return new CouncilAwards(
                row.getString("council_code"),
                row.getLong("awards"),
                row.getLong("valued"),
                row.getBigDecimal("known_gbp"),
                row.getBigDecimal("sized_gbp"),
                row.getBigDecimal("sme_gbp"),
                row.getLong("placed_valued"),
                row.getBigDecimal("placed_gbp"),
                row.getBigDecimal("local_gbp"));
    }
}
